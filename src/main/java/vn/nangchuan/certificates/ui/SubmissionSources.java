package vn.nangchuan.certificates.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.OfficialEnrolment;

/** What the form of a certificate asks about: who there is, what they attended, what speaks against a paper. */
@Component
class SubmissionSources {

    private static final int MOST_NAMESAKES = 50;

    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final RegisterLists register;
    private final EnrolmentLists enrolments;
    private final CertificateDesk desk;
    private final FileStore files;

    SubmissionSources(
            CurrentUser currentUser,
            BusinessClock clock,
            RegisterLists register,
            EnrolmentLists enrolments,
            CertificateDesk desk,
            FileStore files) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.register = register;
        this.enrolments = enrolments;
        this.desk = desk;
        this.files = files;
    }

    FileStore files() {
        return files;
    }

    /** Officials of the person's own unit. */
    Stream<OfficialLine> officials(String search, int offset, int limit) {
        RegisterFilter filter = new RegisterFilter(currentUser.require().unitId(), clock.today(), search, null);
        return register.page(filter, null, offset + limit).lines().stream().skip(offset);
    }

    /** One of them by number and name, since a register is searched by name. */
    Optional<OfficialLine> officialOf(String numberAndName) {
        int space = numberAndName.indexOf(' ');
        String number = numberAndName.substring(0, Math.max(space, 0));
        return officials(numberAndName.substring(space + 1), 0, MOST_NAMESAKES)
                .filter(line -> line.id().toString().equals(number))
                .findFirst();
    }

    /** The classes passed that lead to a paper, the latest first. */
    List<OfficialEnrolment> passedClasses(OfficialId official) {
        return enrolments.ofOfficial(official).stream()
                .filter(enrolment -> enrolment.status() == EnrolmentStatus.PASSED)
                .filter(enrolment -> enrolment.trainingClass().programme().criterion() != null)
                .toList();
    }

    List<Finding> check(OfficialId official, @Nullable EnrolmentId enrolment, PaperEntry paper) {
        return desk.check(official, enrolment, paper);
    }

    /** As much of the paper as the class foretells. */
    static PaperEntry paperOf(OfficialEnrolment passed) {
        var attended = passed.trainingClass();
        var programme = attended.programme();
        return PaperEntry.namingNoField(
                        programme.criterion(),
                        programme.level(),
                        programme.field(),
                        programme.name().vi(),
                        "",
                        "",
                        null,
                        attended.startsOn(),
                        attended.endsOn(),
                        null,
                        null,
                        null)
                .namingItsCourse();
    }

    /** As much as the class foretells, with what its holder says is printed on it. */
    static PaperEntry paperOf(OfficialEnrolment passed, PaperEntry said) {
        PaperEntry foretold = paperOf(passed);
        return PaperEntry.namingNoField(
                        foretold.criterion(),
                        foretold.level(),
                        foretold.field(),
                        foretold.programmeName(),
                        said.issuer(),
                        said.number(),
                        null,
                        foretold.courseFrom(),
                        foretold.courseTo(),
                        said.issuedOn(),
                        null,
                        null)
                .namingItsCourse();
    }

    /** A paper of which only the criterion is known. */
    static PaperEntry paperOf(@Nullable Criterion criterion) {
        return PaperEntry.namingNoField(criterion, null, null, "", "", "", null, null, null, null, null, null);
    }
}
