package vn.nangchuan.certificates.handedin;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.certificates.CourseEnd;
import vn.nangchuan.certificates.CourseEnds;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.certificates.SubmitHandedIn;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.training.TrainingPermissions;

/** Who hands papers in and who deals with them, the classes they come from, and the scans they upload. */
@TestConfiguration(proxyBeanMethods = false)
class HandedInPortal {

    static final String PROGRAMME = "Bồi dưỡng kiến thức quản lý nhà nước";

    @Bean
    @Order(0)
    Classes attendedClasses() {
        return new Classes();
    }

    @Bean
    People handingIn(Scopes scopes, FileStore files) {
        return new People(scopes, files);
    }

    /** Classes that are over, by the place in them. */
    static class Classes implements CourseEnds {

        private final Map<EnrolmentId, CourseEnd> ends = new ConcurrentHashMap<>();

        EnrolmentId passed(OfficialId official) {
            EnrolmentId id = new EnrolmentId(official.value() * 10);
            ends.put(
                    id,
                    new CourseEnd(
                            official,
                            PROGRAMME,
                            Criterion.STATE_MANAGEMENT,
                            null,
                            null,
                            LocalDate.of(2019, 5, 6),
                            LocalDate.of(2019, 6, 28),
                            true));
            return id;
        }

        @Override
        public Optional<CourseEnd> of(EnrolmentId enrolment) {
            return Optional.ofNullable(ends.get(enrolment));
        }
    }

    /** Acts in the scopes of officials and of clerks. */
    static class People {

        private static final AtomicLong NUMBERS = new AtomicLong(50_000);
        private static final Set<String> OFFICIAL = Set.of(
                CertificatePermissions.READ,
                CertificatePermissions.HAND_IN,
                TrainingPermissions.READ,
                FilePermissions.ADD,
                FilePermissions.READ);
        private static final Set<String> CLERK = Set.of(
                CertificatePermissions.READ,
                CertificatePermissions.SUBMIT,
                TrainingPermissions.READ,
                FilePermissions.READ,
                StandingPermissions.READ);

        private final Scopes scopes;
        private final FileStore files;

        People(Scopes scopes, FileStore files) {
            this.scopes = scopes;
            this.files = files;
        }

        <T> T as(Scope scope, Callable<T> work) throws Exception {
            return scopes.callIn(scope, work::call);
        }

        CheckedFile scan(Scope official) throws Exception {
            byte[] content = ScanFixture.pdf(NUMBERS.incrementAndGet());
            return as(official, () -> (CheckedFile) files.receive(new ByteArrayInputStream(content), "chứng chỉ.pdf"));
        }

        /** The official at their own dossier. */
        static Scope official(OfficialId official, UnitPath commune) {
            return new Scope(commune, "account:official-" + official, OFFICIAL, official);
        }

        static Scope clerk(UnitPath commune) {
            return new Scope(commune, "account:clerk", CLERK);
        }

        static SubmitHandedIn use(HandedInPaperId paper) {
            return new SubmitHandedIn(paper, null, paper(Long.toString(NUMBERS.incrementAndGet())), UUID.randomUUID());
        }

        static PaperEntry paper(String number) {
            return PaperEntry.namingNoField(
                    Criterion.STATE_MANAGEMENT,
                    null,
                    null,
                    PROGRAMME,
                    "Trường Chính trị Hoàng Văn Thụ",
                    number,
                    null,
                    null,
                    null,
                    LocalDate.of(2019, 7, 1),
                    null,
                    null);
        }
    }
}
