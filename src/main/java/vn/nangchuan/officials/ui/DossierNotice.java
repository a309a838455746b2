package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/** What stands above a dossier because something waits there, or can be begun from there; a bean per matter. */
public interface DossierNotice {

    /** Whether the signed-in person has use for it. */
    boolean isForCurrentUser();

    /** What it says, or nothing where there is nothing to say. */
    Optional<Said> about(OfficialId official);

    /**
     * What stands on the dossier, told in one answer, so that it is looked up once.
     *
     * @param notice above the dossier
     * @param badge the same in a word, beside the name; null where the notice is enough
     */
    record Said(Component notice, @Nullable Component badge) {

        /** Nothing beside the name. */
        public Said(Component notice) {
            this(notice, null);
        }
    }
}
