package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.OfficialPermissions;

/** Makes the tab with the papers of an official, and the kinds of which there are none. */
@Component
class QualificationTabs {

    private final CurrentUser currentUser;
    private final Confirmations confirmations;

    QualificationTabs(CurrentUser currentUser, Confirmations confirmations) {
        this.currentUser = currentUser;
        this.confirmations = confirmations;
    }

    /** What is stated of kinds without papers has no day from which it is true, so it is shown of today only. */
    Div of(Dossier dossier, AsOf asOf) {
        Div tab = new Div(new QualificationList(dossier.qualifications()));
        tab.addClassName("qualifications-tab");
        if (asOf.isToday()) {
            boolean mayEdit = currentUser.may(OfficialPermissions.EDIT);
            tab.add(new KindsWithoutPapers(dossier, mayEdit ? confirmations : null));
        }
        return tab;
    }
}
