package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.kernel.OfficialId;

/** What other parts of the register have to say of a dossier, and of today only. */
@org.springframework.stereotype.Component
class DossierNotices {

    private final List<DossierNotice> notices;

    DossierNotices(List<DossierNotice> notices) {
        this.notices = notices;
    }

    /** Above the dossier. */
    Div above(OfficialId official, AsOf asOf) {
        Div place = new Div();
        place.addClassName("dossier-notices");
        told(asOf).flatMap(notice -> notice.about(official).stream()).forEach(place::add);
        place.setVisible(place.getComponentCount() > 0);
        return place;
    }

    /** Beside the name. */
    Stream<Component> beside(OfficialId official, AsOf asOf) {
        return told(asOf).flatMap(notice -> notice.beside(official).stream());
    }

    private Stream<DossierNotice> told(AsOf asOf) {
        return asOf.isToday() ? notices.stream().filter(DossierNotice::isForCurrentUser) : Stream.empty();
    }
}
