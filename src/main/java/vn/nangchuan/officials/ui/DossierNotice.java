package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;

/** What stands above a dossier because something waits there, or can be begun from there; a bean per matter. */
public interface DossierNotice {

    /** Whether the signed-in person has use for it. */
    boolean isForCurrentUser();

    /** The notice, or nothing where there is nothing to say. */
    Optional<Component> about(OfficialId official);

    /** What of it stands beside the name, in a word; nothing where the notice is enough. */
    default Optional<Component> beside(OfficialId official) {
        return Optional.empty();
    }
}
