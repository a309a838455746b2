package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.ui.ScanDownloads;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.Dossier;

/** Makes the tabs with the papers of an official, and the kinds of which there are none, and with the posts. */
@Component
class QualificationTabs {

    private final CurrentUser currentUser;
    private final Confirmations confirmations;
    private final RowEditors editors;
    private final PastServiceEditors services;
    private final ScanDownloads scans;
    private final PaperOffers offers;

    QualificationTabs(
            CurrentUser currentUser,
            Confirmations confirmations,
            RowEditors editors,
            PastServiceEditors services,
            ScanDownloads scans,
            PaperOffers offers) {
        this.services = services;
        this.offers = offers;
        this.scans = scans;
        this.currentUser = currentUser;
        this.confirmations = confirmations;
        this.editors = editors;
    }

    /** What is stated of kinds without papers has no day from which it is true, so it is shown of today only. */
    Div of(Dossier dossier, AsOf asOf) {
        boolean edits = asOf.isToday() && editors.mayEdit(dossier);
        ScanDownloads opened = currentUser.may(FilePermissions.READ) ? scans : null;
        Div tab = new Div(new QualificationList(dossier, edits ? editors : null, opened));
        tab.addClassName("qualifications-tab");
        if (!dossier.qualifications().isEmpty()) {
            tab.addComponentAsFirst(offers.ofPapers(dossier, asOf));
        }
        if (edits) {
            tab.addComponentAsFirst(editors.addingPaper(dossier));
        }
        if (asOf.isToday()) {
            tab.add(new KindsWithoutPapers(dossier, edits ? confirmations : null, asOf.day()));
        }
        return tab;
    }

    /** The posts held and what was served before, which can be edited where they are shown of today. */
    Div postingsOf(Dossier dossier, AsOf asOf) {
        boolean edits = asOf.isToday() && editors.mayEdit(dossier);
        Div tab = new Div(new PostingList(dossier, asOf.day(), edits ? editors : null));
        tab.addClassName("qualifications-tab");
        if (!dossier.posts().isEmpty()) {
            tab.addComponentAsFirst(offers.ofPosts(dossier, asOf));
        }
        if (edits) {
            tab.addComponentAsFirst(editors.addingPosting(dossier));
        }
        tab.add(new PastServiceList(dossier, edits ? services : null));
        return tab;
    }
}
