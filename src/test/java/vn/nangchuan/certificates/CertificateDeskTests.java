package vn.nangchuan.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static vn.nangchuan.certificates.People.administrator;
import static vn.nangchuan.certificates.People.both;
import static vn.nangchuan.certificates.People.reviewer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.certificates.CertificatePortal.Classes;
import vn.nangchuan.certificates.CertificatePortal.Cut;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RowsRead;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
@Import(CertificatePortal.class)
class CertificateDeskTests {

    private static final AtomicLong NUMBERS = new AtomicLong(1000);
    private static final String CLASS_ENDED_UNTOLD = "the stand-in for a class ends without assessing anybody anew";

    @Autowired
    TestProvinces provinces;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    CertificateDesk desk;

    @Autowired
    ReviewDesk review;

    @Autowired
    CertificateBook book;

    @Autowired
    CertificateLists lists;

    @Autowired
    StandingLists standings;

    @Autowired
    FileStore files;

    @Autowired
    Classes classes;

    @Autowired
    Cut cut;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StatementCounter statements;

    @Autowired
    RowsRead rowsRead;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;
    private OfficialId official;

    @BeforeEach
    void aCommuneWithAnOfficialBesideAnother() throws Exception {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        other = provinces.openCommune(province, "Hai");
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
    }

    @Test
    void everyStepStandsInTheChainOfTheUnitThatKeepsTheDossier() throws Exception {
        CertificateId id =
                submit(classes.passed(official, Criterion.STATE_MANAGEMENT, null), Papers.stateManagement(number()));
        decide(1, id, CertificateStep.APPROVE, null);

        assertThat(provinces.in(commune, () -> jdbc.sql("""
                                SELECT CONCAT_WS(' ', action, subject_type, official_id, unit_id) FROM audit_line
                                WHERE action LIKE 'certificates:%' ORDER BY number
                                """).query(String.class).list()))
                .containsExactly(
                        "certificates:SUBMIT certificate " + official + " " + commune.unit(),
                        "certificates:APPROVE certificate " + official + " " + commune.unit());
    }

    @Test
    void anApprovedCertificateMeetsTheRequirementThatWaitedForIt() throws Exception {
        EnrolmentId place = classes.passed(official, Criterion.STATE_MANAGEMENT, null);
        CertificateId id = submit(place, Papers.stateManagement(number()));
        CertificateDetails before = details(id);

        assertThat(before.change()).isNotNull();
        assertThat(states(before.change().before(), Criterion.STATE_MANAGEMENT))
                .containsOnly(RequirementState.AWAITING_CERTIFICATE);
        assertThat(states(before.change().after(), Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);

        decide(1, id, CertificateStep.APPROVE, null);

        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);
        assertThat(details(id).status()).isEqualTo(CertificateStatus.APPROVED);
        assertThat(qualificationsOf(id)).isOne();
    }

    @Test
    void approvingOneOfTwoPapersLeavesTheOtherWaiting() throws Exception {
        EnrolmentId first = classes.passed(official, Criterion.STATE_MANAGEMENT, null);
        classes.passed(official, Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE);
        CertificateId id = submit(first, Papers.stateManagement(number()));

        decide(1, id, CertificateStep.APPROVE, null);

        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);
        assertThat(stateOf(Criterion.POLITICAL_THEORY)).containsOnly(RequirementState.AWAITING_CERTIFICATE);
    }

    @Test
    void aReturnedCertificateIsCorrectedAndHandedInAgain() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        decide(1, id, CertificateStep.RETURN, "Bản quét mờ");
        String corrected = number();

        as(administrator(commune), () -> {
            desk.resubmit(new ResubmitCertificate(
                    id, version(id), Papers.stateManagement(corrected), null, UUID.randomUUID()));
            return id;
        });

        CertificateDetails details = details(id);
        assertThat(details.status()).isEqualTo(CertificateStatus.SUBMITTED);
        assertThat(details.paper().number()).isEqualTo(corrected);
        assertThat(details.decisions())
                .extracting(DecisionLine::step)
                .containsExactly(CertificateStep.SUBMIT, CertificateStep.RETURN, CertificateStep.RESUBMIT);
        assertThat(details.decisions().get(1).reason()).isEqualTo("Bản quét mờ");
    }

    @Test
    void aReturnOrRefusalWithoutAReasonIsNotTaken() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));

        assertThat(findingsOf(() -> decided(1, id, CertificateStep.RETURN, " ")))
                .containsExactly(CertificateFinding.CERTIFICATE_REASON_MISSING);
        assertThat(findingsOf(() -> decided(1, id, CertificateStep.REFUSE, null)))
                .containsExactly(CertificateFinding.CERTIFICATE_REASON_MISSING);
        assertThat(findingsOf(() -> decided(1, id, CertificateStep.REFUSE, "x".repeat(1001))))
                .containsExactly(CertificateFinding.CERTIFICATE_REASON_TOO_LONG);
    }

    @Test
    void nobodyDecidesOnWhatTheySubmitted() throws Exception {
        CheckedFile scan = people.scan(commune);
        CertificateId id = as(
                both(province),
                () -> desk.submit(new SubmitCertificate(
                        official, null, Papers.stateManagement(number()), scan, UUID.randomUUID())));

        assertThat(as(both(province), () -> book.availableSteps(id))).containsExactly(CertificateStep.WITHDRAW);
        for (CertificateStep step : Set.of(CertificateStep.APPROVE, CertificateStep.RETURN, CertificateStep.REFUSE)) {
            assertThat(findingsOf(() -> as(both(province), () -> {
                        review.decide(new DecideCertificate(id, version(id), step, "lý do", UUID.randomUUID()));
                        return id;
                    })))
                    .containsExactly(CertificateFinding.CERTIFICATE_OWN_CASE);
        }
    }

    @Test
    void theStepsOfferedAreThoseThePersonMayTake() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));

        assertThat(as(administrator(commune), () -> book.availableSteps(id))).containsExactly(CertificateStep.WITHDRAW);
        assertThat(as(reviewer(province, 1), () -> book.availableSteps(id)))
                .containsExactlyInAnyOrder(CertificateStep.APPROVE, CertificateStep.RETURN, CertificateStep.REFUSE);
    }

    @Test
    void aNumberIsUsedOnceInTheWholePortal() throws Exception {
        String number = number();
        submit(null, Papers.stateManagement("QLNN-" + number));
        UnitPath farCommune = provinces.openCommune(provinces.openProvince(), "Xa");
        OfficialId stranger = provinces.enterSecretary(farCommune, "Hoàng Thị Lạ");

        assertThat(findingsOf(() -> submit(farCommune, stranger, null, Papers.stateManagement("qlnn " + number))))
                .containsExactly(CertificateFinding.NUMBER_ALREADY_USED);
        submit(farCommune, stranger, null, Papers.issuedBy("Học viện Hành chính Quốc gia", "QLNN-" + number));
    }

    @Test
    void anEntryInARegisterIsUsedOnceInItsYear() throws Exception {
        String entry = number();
        submit(null, Papers.registered(number(), entry));

        assertThat(findingsOf(() -> submit(null, Papers.registered(number(), entry))))
                .containsExactly(CertificateFinding.NUMBER_ALREADY_USED);
    }

    @Test
    void aNumberIsFreeAgainAfterRefusalAndWithdrawal() throws Exception {
        PaperEntry paper = Papers.stateManagement(number());
        decide(1, submit(null, paper), CertificateStep.REFUSE, "Sai người");
        CertificateId second = submit(null, paper);
        as(administrator(commune), () -> {
            desk.withdraw(
                    new DecideCertificate(second, version(second), CertificateStep.WITHDRAW, null, UUID.randomUUID()));
            return second;
        });

        submit(null, paper);
    }

    @Test
    void ofTwoUnitsThatClaimANumberAtOnceOneHasIt() throws Exception {
        OfficialId neighbour = provinces.enterSecretary(other, "Lương Văn Bên");
        PaperEntry paper = Papers.stateManagement(number());
        CheckedFile scan = people.scan(commune);
        CheckedFile otherScan = people.scan(other);

        List<Object> results = atOnce(
                () -> as(
                        administrator(commune),
                        () -> desk.submit(new SubmitCertificate(official, null, paper, scan, UUID.randomUUID()))),
                () -> as(
                        administrator(other),
                        () -> desk.submit(
                                new SubmitCertificate(neighbour, null, paper, otherScan, UUID.randomUUID()))));

        assertThat(results).filteredOn(CertificateId.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(BusinessRuleViolation.class::isInstance)
                .singleElement()
                .extracting(failure -> codes((BusinessRuleViolation) failure).getFirst())
                .isEqualTo(CertificateFinding.NUMBER_ALREADY_USED);
    }

    @Test
    void aDoubleClickOnSubmitMakesOneCertificate() throws Exception {
        SubmitCertificate order = new SubmitCertificate(
                official, null, Papers.stateManagement(number()), people.scan(commune), UUID.randomUUID());
        Callable<Object> click = () -> as(administrator(commune), () -> desk.submit(order));

        List<Object> results = atOnce(click, click);

        assertThat(results).hasOnlyElementsOfType(CertificateId.class);
        assertThat(results.get(0)).isEqualTo(results.get(1));
        assertThat(as(administrator(commune), () -> lists.ofOfficial(official))).hasSize(1);
    }

    @Test
    void aDoubleClickOnApproveDecidesOnce() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        DecideCertificate order =
                new DecideCertificate(id, version(id), CertificateStep.APPROVE, null, UUID.randomUUID());
        Callable<Object> click = () -> as(reviewer(province, 1), () -> {
            review.decide(order);
            return id;
        });

        assertThat(atOnce(click, click)).containsExactly(id, id);
        assertThat(details(id).decisions()).hasSize(2);
        assertThat(qualificationsOf(id)).isOne();
    }

    @Test
    void ofTwoReviewersAtOnceTheSecondIsTold() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        int version = version(id);

        List<Object> results = atOnce(
                () -> as(reviewer(province, 1), () -> decidedAt(id, version, CertificateStep.APPROVE)),
                () -> as(reviewer(province, 2), () -> decidedAt(id, version, CertificateStep.REFUSE)));

        assertThat(results).filteredOn(CertificateId.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(BusinessRuleViolation.class::isInstance)
                .singleElement()
                .extracting(failure -> codes((BusinessRuleViolation) failure))
                .isEqualTo(List.of(CertificateFinding.CERTIFICATE_ALREADY_DECIDED));
        assertThat(details(id).decisions()).hasSize(2);
    }

    @Test
    void approvalsOfTwoPapersOfOnePersonAtOnceBothCount() throws Exception {
        CertificateId first = submit(null, Papers.stateManagement(number()));
        CertificateId second = submit(null, Papers.politicalIntermediate(number()));

        List<Object> results = atOnce(
                () -> as(reviewer(province, 1), () -> decidedAt(first, version(first), CertificateStep.APPROVE)),
                () -> as(reviewer(province, 2), () -> decidedAt(second, version(second), CertificateStep.APPROVE)));

        assertThat(results).containsExactly(first, second);
        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);
        assertThat(stateOf(Criterion.POLITICAL_THEORY)).containsOnly(RequirementState.MET);
    }

    @Test
    void aConnectionLostInTheMiddleLeavesNothingHalfDoneAndARetryDoesItOnce() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        DecideCertificate order =
                new DecideCertificate(id, version(id), CertificateStep.APPROVE, null, UUID.randomUUID());
        Callable<Object> approve = () -> as(reviewer(province, 1), () -> {
            review.decide(order);
            return id;
        });

        cut.arm();
        assertThatThrownBy(approve::call).isNotInstanceOf(BusinessRuleViolation.class);
        assertThat(details(id).status()).isEqualTo(CertificateStatus.SUBMITTED);
        assertThat(details(id).decisions()).hasSize(1);
        assertThat(qualificationsOf(id)).isZero();
        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).doesNotContain(RequirementState.MET);

        approve.call();
        approve.call();
        assertThat(details(id).decisions()).hasSize(2);
        assertThat(qualificationsOf(id)).isOne();
        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);
    }

    @Test
    void aSubmissionWhoseConnectionWasLostCanBeRepeatedWithTheSameScan() throws Exception {
        SubmitCertificate order = new SubmitCertificate(
                official, null, Papers.stateManagement(number()), people.scan(commune), UUID.randomUUID());

        cut.arm();
        assertThatThrownBy(() -> as(administrator(commune), () -> desk.submit(order)))
                .isNotInstanceOf(BusinessRuleViolation.class);
        assertThat(as(administrator(commune), () -> lists.ofOfficial(official))).isEmpty();

        CertificateId id = as(administrator(commune), () -> desk.submit(order));
        assertThat(as(administrator(commune), () -> files.find(details(id).scan())))
                .isPresent();
    }

    @Test
    @StandingsBypassed(CLASS_ENDED_UNTOLD)
    void aPaperIssuedBeforeItsClassEndedIsNotTaken() throws Exception {
        EnrolmentId place = classes.passed(official, Criterion.STATE_MANAGEMENT, null);
        PaperEntry backdated = Papers.paper(Criterion.STATE_MANAGEMENT, null, number(), Papers.COURSE_END.minusDays(1));

        assertThat(findingsOf(() -> submit(place, backdated)))
                .contains(CertificateFinding.CERTIFICATE_BEFORE_COURSE_END);
    }

    @Test
    @StandingsBypassed(CLASS_ENDED_UNTOLD)
    void aClassIsThatOfTheOfficialAndBringsOneCertificate() throws Exception {
        OfficialId colleague = provinces.enterSecretary(commune, "Lương Văn Bạn");
        EnrolmentId place = classes.passed(official, Criterion.STATE_MANAGEMENT, null);
        EnrolmentId unknown = new EnrolmentId(1);

        assertThat(findingsOf(() -> submit(commune, colleague, place, Papers.stateManagement(number()))))
                .contains(CertificateFinding.CERTIFICATE_CLASS_OF_ANOTHER);
        assertThat(findingsOf(() -> submit(unknown, Papers.stateManagement(number()))))
                .contains(CertificateFinding.CERTIFICATE_CLASS_UNKNOWN);
        submit(place, Papers.stateManagement(number()));
        assertThat(findingsOf(() -> submit(place, Papers.stateManagement(number()))))
                .contains(CertificateFinding.CERTIFICATE_OF_CLASS_EXISTS);
    }

    @Test
    @StandingsBypassed(CLASS_ENDED_UNTOLD)
    void aCertificateComesOnlyFromAClassThatWasPassed() throws Exception {
        EnrolmentId place = classes.attended(official, Criterion.STATE_MANAGEMENT, null, false);

        assertThat(findingsOf(() -> submit(place, Papers.stateManagement(number()))))
                .containsExactly(CertificateFinding.CERTIFICATE_CLASS_NOT_PASSED);
        assertThat(as(administrator(commune), () -> lists.ofOfficial(official))).isEmpty();
    }

    @Test
    void aPaperThatIsNotEnoughOrNotNeededIsTakenWithAWarning() throws Exception {
        PaperEntry paper = Papers.stateManagement(number());
        decide(1, submit(null, paper), CertificateStep.APPROVE, null);

        List<Finding> findings =
                as(administrator(commune), () -> desk.check(official, null, Papers.stateManagement(number())));

        assertThat(findings).extracting(Finding::code).containsExactly(CertificateFinding.CERTIFICATE_NOT_NEEDED);
        submit(null, Papers.stateManagement(number()));
    }

    @Test
    void anotherUnitNeitherSeesNorTouchesACertificateOrItsScan() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        var scan = details(id).scan();
        CheckedFile upload = people.scan(other);

        assertThat(as(administrator(other), () -> book.find(id))).isEmpty();
        assertThat(as(administrator(other), () -> files.find(scan))).isEmpty();
        assertThat(as(administrator(other), () -> files.open(scan))).isEmpty();
        assertThat(findingsOf(() -> as(
                        administrator(other),
                        () -> desk.submit(new SubmitCertificate(
                                official, null, Papers.stateManagement(number()), upload, UUID.randomUUID())))))
                .containsExactly(CertificateFinding.CERTIFICATE_OFFICIAL_UNKNOWN);
        assertThatThrownBy(() -> as(administrator(other), () -> {
                    desk.withdraw(new DecideCertificate(id, 0, CertificateStep.WITHDRAW, null, UUID.randomUUID()));
                    return id;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void certificateDecisionsAndScanMoveWithTheDossier() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        var scan = details(id).scan();

        assign(other, LocalDate.of(2019, 8, 1));

        assertThat(as(administrator(commune), () -> book.find(id))).isEmpty();
        assertThat(as(administrator(other), () -> book.find(id)))
                .hasValueSatisfying(details -> assertThat(details.decisions()).hasSize(1));
        assertThat(as(administrator(other), () -> files.open(scan).isPresent())).isTrue();
        decide(1, id, CertificateStep.APPROVE, null);
    }

    @Test
    void whatWasApprovedGoesOnCountingWhereTheDossierMoves() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));
        decide(1, id, CertificateStep.APPROVE, null);

        assign(other, LocalDate.of(2019, 7, 10));
        assign(commune, LocalDate.of(2019, 7, 15));

        assertThat(qualificationsOf(id)).isOne();
        assertThat(stateOf(Criterion.STATE_MANAGEMENT)).containsOnly(RequirementState.MET);
    }

    @Test
    void theQueueShowsWhoWaitsLongestFirst() throws Exception {
        CertificateId first = submit(null, Papers.stateManagement(number()));
        CertificateId second = submit(null, Papers.politicalIntermediate(number()));
        CertificateId third = submit(null, Papers.politicalIntermediate(number()));
        decide(1, second, CertificateStep.RETURN, "Bản quét mờ");

        CertificatePage page = as(reviewer(province, 1), () -> lists.queue(0, 1));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.lines()).extracting(CertificateLine::id).containsExactly(first);
        CertificateLine line = page.lines().getFirst();
        assertThat(line.officialName()).isEqualTo("Nông Văn Thử");
        assertThat(line.unitName()).isEqualTo("Một");
        assertThat(line.submittedAt()).isEqualTo(Instant.parse("2019-07-19T01:00:00Z"));
        assertThat(line.daysWaiting(TestClock.FIRST_DAY.plusDays(12))).isEqualTo(12);
        assertThat(as(reviewer(province, 1), () -> lists.queue(1, 10)).lines())
                .extracting(CertificateLine::id)
                .containsExactly(third);
    }

    @Test
    void aCommuneListsItsOwnByStatus() throws Exception {
        CertificateId waiting = submit(null, Papers.stateManagement(number()));
        CertificateId returned = submit(null, Papers.politicalIntermediate(number()));
        decide(1, returned, CertificateStep.RETURN, "Bản quét mờ");

        assertThat(ofCommune(CertificateStatus.SUBMITTED)).containsExactly(waiting);
        assertThat(ofCommune(CertificateStatus.RETURNED)).containsExactly(returned);
        assertThat(ofCommune()).isEmpty();
    }

    @Test
    void aListTakesTwoStatements() throws Exception {
        submit(null, Papers.stateManagement(number()));

        assertThat(statements.count(() -> as(reviewer(province, 1), () -> lists.queue(0, 50))))
                .isEqualTo(2);
        assertThat(statements.count(() -> ofCommune(CertificateStatus.SUBMITTED)))
                .isEqualTo(2);
    }

    @Test
    void whoLacksThePermissionIsRefused() throws Exception {
        CertificateId id = submit(null, Papers.stateManagement(number()));

        assertThatThrownBy(() -> as(administrator(commune), () -> decidedAt(id, 0, CertificateStep.APPROVE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(administrator(commune), () -> lists.queue(0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        as(reviewer(province, 1), () -> desk.check(official, null, Papers.stateManagement(number()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assign(UnitPath unit, LocalDate from) {
        provinces.in(province, () -> register.assign(official, unit.unit(), from));
    }

    private List<CertificateId> ofCommune(CertificateStatus... statuses) throws Exception {
        return as(administrator(commune), () -> lists.ofUnit(commune.unit(), Set.of(statuses), 0, 50)).lines().stream()
                .map(CertificateLine::id)
                .toList();
    }

    @Test
    void aCommunesListReadsItsOwnCertificatesOnly() throws Exception {
        for (int own = 0; own < 3; own++) {
            submit(null, Papers.stateManagement(number()));
        }
        OfficialId stranger = provinces.enterSecretary(other, "Lương Thị Láng");
        for (int foreign = 0; foreign < 60; foreign++) {
            submit(other, stranger, null, Papers.stateManagement(number()));
        }
        CertificateFilter own = new CertificateFilter(commune.unit(), "", null);

        long reads = as(
                administrator(commune),
                () -> rowsRead.by(
                        () -> assertThat(lists.matching(own, 0, 50).lines()).hasSize(3)));
        assertThat(reads).isLessThan(60);
        assertThat(as(administrator(commune), () -> lists.counts(commune.unit())))
                .containsExactly(entry(CertificateStatus.SUBMITTED, 3L));
    }

    private CertificateId submit(@Nullable EnrolmentId enrolment, PaperEntry paper) throws Exception {
        return submit(commune, official, enrolment, paper);
    }

    private CertificateId submit(UnitPath unit, OfficialId holder, @Nullable EnrolmentId enrolment, PaperEntry paper)
            throws Exception {
        CheckedFile scan = people.scan(unit);
        return as(
                administrator(unit),
                () -> desk.submit(new SubmitCertificate(holder, enrolment, paper, scan, UUID.randomUUID())));
    }

    private void decide(int reviewer, CertificateId id, CertificateStep step, @Nullable String reason)
            throws Exception {
        decided(reviewer, id, step, reason);
    }

    private CertificateId decided(int reviewer, CertificateId id, CertificateStep step, @Nullable String reason)
            throws Exception {
        return as(reviewer(province, reviewer), () -> {
            review.decide(new DecideCertificate(id, version(id), step, reason, UUID.randomUUID()));
            return id;
        });
    }

    private CertificateId decidedAt(CertificateId id, int version, CertificateStep step) {
        review.decide(new DecideCertificate(id, version, step, "lý do", UUID.randomUUID()));
        return id;
    }

    private int version(CertificateId id) throws Exception {
        return details(id).version();
    }

    private CertificateDetails details(CertificateId id) throws Exception {
        return as(reviewer(province, 9), () -> book.find(id)).orElseThrow();
    }

    private List<RequirementState> stateOf(Criterion criterion) throws Exception {
        return as(reviewer(province, 9), () -> standings.requirementsOf(List.of(official), TestClock.FIRST_DAY))
                .getOrDefault(official, List.of())
                .stream()
                .filter(line -> line.criterion() == criterion)
                .map(line -> line.state())
                .toList();
    }

    private static List<RequirementState> states(
            List<vn.nangchuan.standards.RequirementResult> results, Criterion criterion) {
        return results.stream()
                .filter(result -> result.requirement().criterion() == criterion)
                .map(vn.nangchuan.standards.RequirementResult::state)
                .toList();
    }

    private long qualificationsOf(CertificateId id) throws Exception {
        return as(
                reviewer(province, 9),
                () -> jdbc.sql("SELECT COUNT(*) FROM qualification WHERE certificate_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
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

    private <T> T as(Scope scope, Callable<T> work) throws Exception {
        return people.as(scope, work);
    }

    /** Both results, or the failures in their place. */
    private static List<Object> atOnce(Callable<?> one, Callable<?> two) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Object>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Callable<?> work : List.of(one, two)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return resultOf(work);
                }));
            }
            start.countDown();
            List<Object> results = new ArrayList<>();
            for (Future<Object> result : running) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static Object resultOf(Callable<?> work) {
        try {
            return work.call();
        } catch (Exception e) {
            return e;
        }
    }

    private static String number() {
        return Long.toString(NUMBERS.incrementAndGet());
    }
}
