package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.handedin.HandIn;
import vn.nangchuan.certificates.handedin.HandInDesk;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInOffice;
import vn.nangchuan.certificates.handedin.HandedInStep;
import vn.nangchuan.certificates.ui.Submissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;

/** Opens the form with which papers are handed in, and takes the steps, each at the desk it belongs to. */
@Component
class HandedInWork {

    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final HandInDesk desk;
    private final HandedInOffice office;
    private final Submissions submissions;
    private final EnrolmentLists enrolments;
    private final FileStore files;
    private final FormDrafts drafts;

    HandedInWork(
            CurrentUser currentUser,
            BusinessClock clock,
            HandInDesk desk,
            HandedInOffice office,
            Submissions submissions,
            EnrolmentLists enrolments,
            FileStore files,
            FormDrafts drafts) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.desk = desk;
        this.office = office;
        this.submissions = submissions;
        this.enrolments = enrolments;
        this.files = files;
        this.drafts = drafts;
    }

    boolean may(HandedInStep step) {
        return currentUser.may(step.permission());
    }

    /** Whether the person looks at papers of their own. */
    boolean isOwner() {
        return currentUser.may(CertificatePermissions.HAND_IN);
    }

    /**
     * Opens the form; each opening has a key of its own, so that sending it twice hands in once.
     *
     * @param former that is handed in again; null where it is a new one
     */
    void openForm(OfficialId official, @Nullable HandedInLine former, SerializableRunnable afterwards) {
        HandInForm form = new HandInForm(attendedBy(official), files, clock.today(), former);
        String title = translate("certificates.handed-in.send");
        FormDialog<HandIn> dialog = new FormDialog<>(title, form, order -> {
            desk.handIn(order);
            Notices.done(translate("certificates.handed-in.done"));
            afterwards.run();
        });
        String place = former == null ? "new" : "again/" + former.id();
        dialog.saving(title).keeping(drafts.of("handed-in/" + place)).addClassName("submission-dialog");
        dialog.open();
    }

    /** Classes that bring a paper and are over; whether the result is entered already, the official need not know. */
    private List<OfficialEnrolment> attendedBy(OfficialId official) {
        return enrolments.ofOfficial(official).stream()
                .filter(place -> place.trainingClass().programme().criterion() != null)
                .filter(place -> place.status() == EnrolmentStatus.PASSED
                        || (place.status() == EnrolmentStatus.ENROLLED
                                && !place.trainingClass().endsOn().isAfter(clock.today())))
                .toList();
    }

    /** Opens the form of a certificate, with what the official has told and handed in. */
    void submit(HandedInLine line) {
        PaperEntry said = PaperEntry.namingNoField(
                null,
                null,
                null,
                line.title(),
                "",
                line.number() == null ? "" : line.number(),
                null,
                null,
                null,
                line.issuedOn(),
                null,
                null);
        submissions.openForHandedIn(line.id(), line.official(), line.enrolment(), said);
    }

    void withdraw(HandedInLine line, UUID key) {
        desk.withdraw(line.id(), key);
    }

    void decline(HandedInLine line, String reason, UUID key) {
        office.decline(line.id(), reason, key);
    }
}
