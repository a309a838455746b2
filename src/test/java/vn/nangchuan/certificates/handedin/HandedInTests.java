package vn.nangchuan.certificates.handedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.nangchuan.certificates.handedin.HandedInPortal.People.clerk;
import static vn.nangchuan.certificates.handedin.HandedInPortal.People.official;
import static vn.nangchuan.certificates.handedin.HandedInPortal.People.use;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.certificates.CertificateBook;
import vn.nangchuan.certificates.CertificateDesk;
import vn.nangchuan.certificates.CertificateFinding;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.certificates.SubmitHandedIn;
import vn.nangchuan.certificates.handedin.HandedInPortal.Classes;
import vn.nangchuan.certificates.handedin.HandedInPortal.People;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A paper goes from the official to the commune and becomes one certificate, or comes back; whatever comes in between. */
@PortalTest
@Import(HandedInPortal.class)
class HandedInTests {

    @Autowired
    HandInDesk desk;

    @Autowired
    HandedInOffice office;

    @Autowired
    HandedInLists lists;

    @Autowired
    CertificateDesk certificates;

    @Autowired
    CertificateBook book;

    @Autowired
    CertificateLists certificateLists;

    @Autowired
    FileStore files;

    @Autowired
    Register register;

    @Autowired
    TestProvinces provinces;

    @Autowired
    Classes classes;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCounter statements;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;
    private OfficialId sen;

    @BeforeEach
    void aCommuneWithAnOfficialBesideAnother() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
        sen = provinces.enterSecretary(commune, "Hoàng Thị Sen");
    }

    @Test
    void whatAnOfficialHandsInWaitsAtTheirCommuneWithItsScan() throws Exception {
        HandedInPaperId id = handIn(new HandIn(
                null,
                "  Bằng   tốt nghiệp ",
                "B 12",
                LocalDate.of(2001, 6, 3),
                "Bản gốc ở nhà",
                people.scan(self()),
                null,
                UUID.randomUUID()));

        HandedInLine line = waiting().getFirst();
        assertThat(line.id()).isEqualTo(id);
        assertThat(line.officialName()).isEqualTo("Hoàng Thị Sen");
        assertThat(line.title()).isEqualTo("Bằng tốt nghiệp");
        assertThat(line.number()).isEqualTo("B 12");
        assertThat(line.issuedOn()).isEqualTo(LocalDate.of(2001, 6, 3));
        assertThat(line.note()).isEqualTo("Bản gốc ở nhà");
        assertThat(line.handedInAt()).isEqualTo(Instant.parse("2019-07-19T01:00:00Z"));
        assertThat(line.daysWaiting(TestClock.FIRST_DAY.plusDays(3))).isEqualTo(3);
        assertThat(people.as(clerk(commune), () -> files.open(line.scan()).isPresent()))
                .isTrue();
        assertThat(own()).extracting(HandedInLine::status).containsExactly(HandedInStatus.WAITING);
    }

    @Test
    void aPaperOfAClassIsCalledByItsProgramme() throws Exception {
        EnrolmentId place = classes.passed(sen);

        handIn(new HandIn(place, "", null, null, null, people.scan(self()), null, UUID.randomUUID()));

        assertThat(own()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo(HandedInPortal.PROGRAMME);
            assertThat(line.enrolment()).isEqualTo(place);
        });
    }

    @Test
    void aColleaguesClassIsNotTheirs() throws Exception {
        EnrolmentId place = classes.passed(provinces.enterSecretary(commune, "Nông Văn Bàn"));
        HandIn order = new HandIn(place, "", null, null, null, people.scan(self()), null, UUID.randomUUID());

        assertThat(findingsOf(() -> handIn(order))).containsExactly(HandedInFinding.HANDED_IN_CLASS_UNKNOWN);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        HandIn order = new HandIn(
                null,
                " ",
                "9".repeat(61),
                TestClock.FIRST_DAY.plusDays(1),
                "x".repeat(501),
                null,
                null,
                UUID.randomUUID());

        assertThat(findingsOf(() -> handIn(order)))
                .containsExactly(
                        HandedInFinding.HANDED_IN_TITLE_MISSING,
                        HandedInFinding.HANDED_IN_TEXT_TOO_LONG,
                        HandedInFinding.HANDED_IN_TEXT_TOO_LONG,
                        HandedInFinding.HANDED_IN_ISSUED_IN_FUTURE,
                        HandedInFinding.HANDED_IN_SCAN_MISSING);
    }

    @Test
    void sendingTheSameFormTwiceHandsInOnce() throws Exception {
        HandIn order = another("Bằng đại học");

        assertThat(handIn(order)).isEqualTo(handIn(order));
        assertThat(own()).hasSize(1);
    }

    @Test
    void noMoreThanTenWaitAtOnce() throws Exception {
        for (int paper = 0; paper < HandInDesk.MOST_WAITING; paper++) {
            handIn(another("Giấy " + paper));
        }
        HandIn oneMore = another("Giấy nữa");

        assertThat(findingsOf(() -> handIn(oneMore))).containsExactly(HandedInFinding.HANDED_IN_TOO_MANY_WAIT);
        withdraw(own().getFirst().id());
        handIn(oneMore);
    }

    @Test
    void noMoreThanThirtyAreTakenInADay() throws Exception {
        HandedInPaperId first = handIn(another("Giấy"));
        withdraw(first);
        for (int paper = 1; paper < HandInDesk.MOST_A_DAY; paper++) {
            withdraw(handIn(again(first)));
        }

        assertThat(findingsOf(() -> handIn(again(first)))).containsExactly(HandedInFinding.HANDED_IN_TOO_MANY_TODAY);
    }

    private static HandIn again(HandedInPaperId former) {
        return new HandIn(null, "Giấy", null, null, null, null, former, UUID.randomUUID());
    }

    @Test
    void theCommuneMakesACertificateOfItWithTheScanThatCame() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        SubmitHandedIn order = use(id);

        CertificateId certificate = submit(order);

        assertThat(submit(order)).as("the same form again").isEqualTo(certificate);
        HandedInLine line = own().getFirst();
        assertThat(line.status()).isEqualTo(HandedInStatus.USED);
        assertThat(line.certificate()).isEqualTo(certificate);
        assertThat(line.certificateStatus()).isEqualTo(CertificateStatus.SUBMITTED);
        assertThat(people.as(self(), () -> book.find(certificate))).hasValueSatisfying(details -> {
            assertThat(details.scan()).isEqualTo(line.scan());
            assertThat(details.handedIn()).isEqualTo(id);
            assertThat(details.official()).isEqualTo(sen);
        });
    }

    @Test
    void onePaperBecomesOneCertificate() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        submit(use(id));

        assertThat(findingsOf(() -> submit(use(id)))).containsExactly(HandedInFinding.HANDED_IN_ALREADY_USED);
        assertThat(findingsOf(() -> decline(id, "Mờ"))).containsExactly(HandedInFinding.HANDED_IN_ALREADY_USED);
        assertThat(findingsOf(() -> withdraw(id))).containsExactly(HandedInFinding.HANDED_IN_ALREADY_USED);
        assertThat(people.as(clerk(commune), () -> certificateLists.ofOfficial(sen)))
                .hasSize(1);
    }

    @Test
    void aPaperStillWaitsWhenItsCertificateWasRefusedByTheRules() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));

        assertThat(findingsOf(() -> submit(new SubmitHandedIn(id, null, People.paper(""), UUID.randomUUID()))))
                .containsExactly(CertificateFinding.CERTIFICATE_NUMBER_MISSING);
        assertThat(own()).extracting(HandedInLine::status).containsExactly(HandedInStatus.WAITING);
    }

    @Test
    void ofTwoClerksAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));

        List<String> outcomes = AtOnce.of(List.of(outcome(() -> submit(use(id))), outcome(() -> submit(use(id)))));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "HANDED_IN_ALREADY_USED");
        assertThat(people.as(clerk(commune), () -> certificateLists.ofOfficial(sen)))
                .hasSize(1);
    }

    @Test
    void whatIsTakenBackAtTheSameMomentIsNotUsedToo() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));

        List<String> outcomes = AtOnce.of(List.of(outcome(() -> submit(use(id))), outcome(() -> withdraw(id))));

        boolean used = own().getFirst().status() == HandedInStatus.USED;
        assertThat(outcomes)
                .isEqualTo(
                        used
                                ? List.of("done", "HANDED_IN_ALREADY_USED")
                                : List.of("HANDED_IN_ALREADY_WITHDRAWN", "done"));
    }

    @Test
    void whatWasTakenBackIsNotUsedAndItsNumberStaysFree() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        SubmitHandedIn order = use(id);
        withdraw(id);

        assertThat(findingsOf(() -> submit(order))).containsExactly(HandedInFinding.HANDED_IN_ALREADY_WITHDRAWN);
        HandedInPaperId next = handIn(another("Chứng chỉ"));
        submit(new SubmitHandedIn(next, null, order.paper(), UUID.randomUUID()));
    }

    @Test
    void theOfficialReadsWhyAPaperWasDeclinedAndHandsItInAgain() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        decline(id, " Bản quét thiếu mặt sau ");

        HandedInLine declined = own().getFirst();
        assertThat(declined.status()).isEqualTo(HandedInStatus.DECLINED);
        assertThat(declined.reason()).isEqualTo("Bản quét thiếu mặt sau");
        assertThat(declined.closedAt()).isEqualTo(Instant.parse("2019-07-19T01:00:00Z"));

        handIn(new HandIn(null, "Chứng chỉ", null, null, "Mặt sau trống", null, id, UUID.randomUUID()));
        assertThat(own())
                .extracting(HandedInLine::status, HandedInLine::scan)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(HandedInStatus.DECLINED, declined.scan()),
                        org.assertj.core.groups.Tuple.tuple(HandedInStatus.WAITING, declined.scan()));
    }

    @Test
    void decliningTakesAReasonAndHappensOnce() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        UUID key = UUID.randomUUID();

        assertThat(findingsOf(() -> decline(id, "  "))).containsExactly(HandedInFinding.HANDED_IN_REASON_MISSING);
        assertThat(findingsOf(() -> decline(id, "x".repeat(1001))))
                .containsExactly(HandedInFinding.HANDED_IN_REASON_TOO_LONG);
        decline(id, "Mờ", key);
        decline(id, "Mờ", key);
        assertThat(findingsOf(() -> decline(id, "Mờ"))).containsExactly(HandedInFinding.HANDED_IN_ALREADY_DECLINED);
        assertThat(acts()).containsExactly("certificates:HAND_IN", "certificates:DECLINE");
    }

    @Test
    void everyStepStandsInTheChainOfTheUnitThatKeepsTheDossier() throws Exception {
        withdraw(handIn(another("Một")));
        HandedInPaperId used = handIn(another("Hai"));
        submit(use(used));

        assertThat(acts())
                .containsExactly(
                        "certificates:HAND_IN", "certificates:WITHDRAW", "certificates:HAND_IN", "certificates:USE");
    }

    @Test
    void papersFollowTheDossierToTheNextCommune() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));

        provinces.in(province, () -> register.assign(sen, other.unit(), LocalDate.of(2019, 8, 1)));

        assertThat(waiting()).isEmpty();
        assertThat(findingsOf(() -> submit(use(id)))).containsExactly(HandedInFinding.HANDED_IN_UNKNOWN);
        assertThat(people.as(clerk(other), () -> lists.count(other.unit(), HandedInStatus.WAITING)))
                .isOne();
        people.as(clerk(other), () -> certificates.submitHandedIn(use(id)));
        assertThat(people.as(official(sen, other), () -> lists.ofOfficial(sen, 0, 10))
                        .lines())
                .extracting(HandedInLine::status)
                .containsExactly(HandedInStatus.USED);
    }

    @Test
    void aColleagueAndAnotherCommuneNeitherSeeNorTouchIt() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        Scope colleague = official(provinces.enterSecretary(commune, "Nông Văn Bàn"), commune);

        for (Scope stranger : List.of(colleague, clerk(other))) {
            assertThat(people.as(stranger, () -> lists.find(id))).isEmpty();
            assertThat(people.as(stranger, () -> lists.ofOfficial(sen, 0, 10)).total())
                    .isZero();
        }
        assertThat(findingsOf(() -> people.as(colleague, () -> withdrawn(id))))
                .containsExactly(HandedInFinding.HANDED_IN_UNKNOWN);
        assertThat(findingsOf(() -> people.as(clerk(other), () -> declined(id, "Mờ", UUID.randomUUID()))))
                .containsExactly(HandedInFinding.HANDED_IN_UNKNOWN);
    }

    @Test
    void whoLacksThePermissionIsRefused() throws Exception {
        HandedInPaperId id = handIn(another("Chứng chỉ"));
        HandIn order = another("Của xã");

        assertThatThrownBy(() -> people.as(clerk(commune), () -> desk.handIn(order)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(self(), () -> declined(id, "Mờ", UUID.randomUUID())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(self(), () -> certificates.submitHandedIn(use(id))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCommunesListTakesTwoStatementsAndShowsAPage() throws Exception {
        handIn(another("Một"));
        handIn(another("Hai"));
        HandedInFilter filter = new HandedInFilter(commune.unit(), "sen", HandedInStatus.WAITING);

        assertThat(statements.count(() -> people.as(clerk(commune), () -> lists.matching(filter, 0, 1))))
                .isEqualTo(2);
        HandedInPage page = people.as(clerk(commune), () -> lists.matching(filter, 1, 1));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines()).extracting(HandedInLine::title).containsExactly("Hai");
    }

    private Scope self() {
        return official(sen, commune);
    }

    private HandIn another(String title) throws Exception {
        CheckedFile scan = people.scan(self());
        return new HandIn(null, title, null, null, null, scan, null, UUID.randomUUID());
    }

    private HandedInPaperId handIn(HandIn order) throws Exception {
        return people.as(self(), () -> desk.handIn(order));
    }

    private HandedInPaperId withdraw(HandedInPaperId id) throws Exception {
        return people.as(self(), () -> withdrawn(id));
    }

    private HandedInPaperId withdrawn(HandedInPaperId id) {
        desk.withdraw(id, UUID.randomUUID());
        return id;
    }

    private HandedInPaperId decline(HandedInPaperId id, String reason) throws Exception {
        return decline(id, reason, UUID.randomUUID());
    }

    private HandedInPaperId decline(HandedInPaperId id, String reason, UUID key) throws Exception {
        return people.as(clerk(commune), () -> declined(id, reason, key));
    }

    private HandedInPaperId declined(HandedInPaperId id, String reason, UUID key) {
        office.decline(id, reason, key);
        return id;
    }

    private CertificateId submit(SubmitHandedIn order) throws Exception {
        return people.as(clerk(commune), () -> certificates.submitHandedIn(order));
    }

    private List<HandedInLine> waiting() throws Exception {
        HandedInFilter filter = new HandedInFilter(commune.unit(), "", HandedInStatus.WAITING);
        return people.as(clerk(commune), () -> lists.matching(filter, 0, 50)).lines();
    }

    private List<HandedInLine> own() throws Exception {
        return people.as(self(), () -> lists.ofOfficial(sen, 0, 50)).lines();
    }

    private List<String> acts() {
        return provinces.in(
                commune,
                () -> jdbc.sql("""
                        SELECT action FROM audit_line WHERE subject_type = 'handed-in' AND official_id = :official
                        ORDER BY number
                        """)
                        .param("official", sen.value())
                        .query(String.class)
                        .list());
    }

    private static Callable<String> outcome(Callable<?> work) {
        return () -> {
            try {
                work.call();
                return "done";
            } catch (BusinessRuleViolation refused) {
                return codes(refused).getFirst().name();
            }
        };
    }

    private static List<FindingCode> findingsOf(Callable<?> work) {
        return codes(catchThrowableOfType(BusinessRuleViolation.class, work::call));
    }

    private static List<FindingCode> codes(BusinessRuleViolation violation) {
        return violation.findings().stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .toList();
    }
}
