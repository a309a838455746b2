package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.CertificateDetails;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.ResubmitCertificate;
import vn.nangchuan.certificates.SubmitCertificate;
import vn.nangchuan.certificates.SubmitHandedIn;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Notices;

/** Opens the form of a certificate. Each opening has a key of its own, so that sending it twice hands in once. */
@Component
public class Submissions {

    private final SubmissionSources sources;
    private final CertificateDesk desk;
    private final FormDrafts drafts;

    Submissions(SubmissionSources sources, CertificateDesk desk, FormDrafts drafts) {
        this.sources = sources;
        this.desk = desk;
        this.drafts = drafts;
    }

    /** For whom is chosen in the form. */
    void openForAnyone() {
        SubmissionForm form =
                new SubmissionForm(sources, true).choosing().of(null, SubmissionSources.paperOf((Criterion) null));
        open(translate("certificates.submit"), form, drafts.of(CertificateNavigation.LIST + "/new"), submitting());
    }

    /** For what an official lacks. */
    void openFor(OfficialId official, Criterion criterion) {
        SubmissionForm form = new SubmissionForm(sources, true).of(official, SubmissionSources.paperOf(criterion));
        FormDraft draft = drafts.of(CertificateNavigation.LIST + "/new/" + official + "/" + criterion);
        open(translate("certificates.submit"), form, draft, submitting());
    }

    /**
     * For a paper that its holder handed in: its scan is there already.
     *
     * @param enrolment the place in the class that the holder named; null where none was
     * @param said as much of the paper as the holder has told
     */
    public void openForHandedIn(
            HandedInPaperId paper, OfficialId holder, @Nullable EnrolmentId enrolment, PaperEntry said) {
        SubmissionForm form = new SubmissionForm(sources, false).ofHandedIn(holder, enrolment, said);
        FormDraft draft = drafts.of(CertificateNavigation.LIST + "/handed-in/" + paper);
        UUID key = UUID.randomUUID();
        open(translate("certificates.submit"), form, draft, entry -> {
            desk.submitHandedIn(new SubmitHandedIn(paper, entry.enrolment(), entry.paper(), key));
            finish(translate("certificates.submitted"));
        });
    }

    /** For one that was returned. */
    void openForCorrection(CertificateDetails seen) {
        SubmissionForm form =
                new SubmissionForm(sources, false).correcting(seen.official(), seen.enrolment(), seen.paper());
        UUID key = UUID.randomUUID();
        FormDraft draft = drafts.of(CertificateNavigation.of(seen.id()) + "/correction", seen.version());
        open(translate("certificates.resubmit"), form, draft, entry -> {
            desk.resubmit(new ResubmitCertificate(seen.id(), seen.version(), entry.paper(), entry.scan(), key));
            finish(translate("certificates.resubmitted"));
        });
    }

    private SerializableConsumer<Submission> submitting() {
        UUID key = UUID.randomUUID();
        return entry -> {
            desk.submit(new SubmitCertificate(
                    entry.official(), entry.enrolment(), entry.paper(), Objects.requireNonNull(entry.scan()), key));
            finish(translate("certificates.submitted"));
        };
    }

    private static void open(
            String title, SubmissionForm form, FormDraft draft, SerializableConsumer<Submission> save) {
        FormDialog<Submission> dialog =
                new FormDialog<>(title, form, save).saving(title).keeping(draft);
        dialog.addClassName("submission-dialog");
        dialog.open();
    }

    private static void finish(String done) {
        Notices.done(done);
        CertificateNavigation.refresh();
    }
}
