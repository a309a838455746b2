package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.ui.DossierNotice.Said;

/** What other parts of the register have to say of a dossier, and of today only. */
@org.springframework.stereotype.Component
class DossierNotices {

    private final List<DossierNotice> notices;

    DossierNotices(List<DossierNotice> notices) {
        this.notices = notices;
    }

    /** All that is said of a dossier, each matter looked up once. */
    List<Said> of(OfficialId official, AsOf asOf) {
        return asOf.isToday()
                ? notices.stream()
                        .filter(DossierNotice::isForCurrentUser)
                        .map(notice -> notice.about(official))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** What of it stands above the dossier. */
    static Div above(List<Said> said) {
        Div place = new Div();
        place.addClassName("dossier-notices");
        said.stream().map(Said::notice).forEach(place::add);
        place.setVisible(place.getComponentCount() > 0);
        return place;
    }

    /** What of it stands beside the name. */
    static Stream<Component> beside(List<Said> said) {
        return said.stream().map(Said::badge).flatMap(Stream::ofNullable);
    }
}
