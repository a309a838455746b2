package vn.nangchuan.officials.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.completeness.Completeness;
import vn.nangchuan.officials.completeness.Gap;
import vn.nangchuan.officials.completeness.GapRule;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestProvinces;

/** The province compares identity numbers that several communes have entered; each commune reads its own outcome alone. */
@PortalTest
class NumberTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(300_000);

    private static final String AS_THEIRS =
            "SET STATEMENT innodb_lock_wait_timeout = 0 FOR UPDATE official SET identity_hash = :hash WHERE id = :id";
    private static final String AS_PAPER =
            "SET STATEMENT innodb_lock_wait_timeout = 0 FOR UPDATE identity_document SET hash = :hash WHERE official_id = :id";

    @Autowired
    TestProvinces provinces;

    @Autowired
    NumberCases cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NumberLists lists;

    @Autowired
    NumberDesk desk;

    @Autowired
    Completeness completeness;

    @Autowired
    AuditLists audit;

    @Autowired
    StatementCounter statements;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath first = province;
    private UnitPath second = province;
    private OfficialId sen = new OfficialId(0);
    private OfficialId van = new OfficialId(0);
    private String number = "";

    @BeforeEach
    void twoCommunesWithOneNumber() {
        number = "020075" + NUMBERS.incrementAndGet();
        province = provinces.openProvince();
        first = provinces.openCommune(province, "Tân Lang");
        second = provinces.openCommune(province, "Tân Mỹ");
        sen = provinces.enterSecretary(first, "Hoàng Thị Sen");
        van = provinces.enterSecretary(second, "Bế Thị Vẫn");
        enter(first, sen, number);
        enter(second, van, number);
    }

    @Test
    void theProvinceSeesBothDossiersAndTheClerkThatItIsToBeCompared() {
        assertThat(open())
                .singleElement()
                .satisfies(about -> assertThat(about.holders())
                        .extracting(NumberHolder::official, NumberHolder::unitName, NumberHolder::current)
                        .containsExactlyInAnyOrder(tuple(sen, "xã Tân Lang", true), tuple(van, "xã Tân Mỹ", true)));
        assertThat(warnings(second, van)).contains(DossierWarning.IDENTITY_TO_COMPARE);
        assertThat(gaps(second, van)).contains(GapRule.NUMBER_TO_COMPARE);
    }

    @Test
    void whereTheNumberIsWrongTheCommuneGetsItToCorrectAndTheOtherReadsThatItIsRight() {
        decide(Judgement.DIFFERENT_PERSONS, sen, "Đối chiếu thẻ căn cước");

        assertThat(open()).isEmpty();
        assertThat(gaps(second, van)).contains(GapRule.NUMBER_WRONG).doesNotContain(GapRule.NUMBER_TO_COMPARE);
        assertThat(warnings(second, van)).doesNotContain(DossierWarning.IDENTITY_TO_COMPARE);
        assertThat(outcomes(first, sen)).containsExactly(RulingOutcome.NUMBER_RIGHT);
        assertThat(outcomes(second, van)).containsExactly(RulingOutcome.NUMBER_WRONG);

        enter(second, van, "020175" + NUMBERS.incrementAndGet());

        assertThat(gaps(second, van)).doesNotContain(GapRule.NUMBER_WRONG);
        assertThat(open()).as("what stays in the history was decided about").isEmpty();
    }

    @Test
    void onePersonsSecondDossierWaitsForItsTransfer() {
        decide(Judgement.SAME_PERSON, sen, "Cùng một thẻ");

        assertThat(outcomes(first, sen)).containsExactly(RulingOutcome.KEEPS);
        assertThat(gaps(second, van)).contains(GapRule.TO_HAND_OVER);
        assertThat(gaps(first, sen)).doesNotContain(GapRule.TO_HAND_OVER);
    }

    @Test
    void noCommuneReadsOfTheOthers() {
        decide(Judgement.DIFFERENT_PERSONS, van, "Đối chiếu thẻ căn cước");

        assertThat(provinces.in(first, () -> lists.ofOfficial(van))).isEmpty();
        assertThat(at(first, () -> lists.decided(null, 50)))
                .extracting(Ruling::official)
                .containsExactly(sen);
        assertThat(at(first, () -> lists.open(null, 50))).isEmpty();
    }

    @Test
    void aThirdDossierOpensTheCaseAgain() {
        decide(Judgement.DIFFERENT_PERSONS, sen, "Đối chiếu thẻ căn cước");
        UnitPath third = provinces.openCommune(province, "Hoàng Việt");
        OfficialId suu = provinces.enterSecretary(third, "Chu Thị Sửu");
        enter(third, suu, number);

        assertThat(open())
                .singleElement()
                .satisfies(about -> assertThat(about.holders()).hasSize(3));
        decide(Judgement.DIFFERENT_PERSONS, sen, "Nhập nhầm");
        assertThat(gaps(third, suu)).contains(GapRule.NUMBER_WRONG);
        assertThat(gaps(second, van)).as("nobody has corrected it").contains(GapRule.NUMBER_WRONG);
    }

    @Test
    void savingTheDocumentAgainAsksNothingThatWasDecided() {
        decide(Judgement.DIFFERENT_PERSONS, sen, "Đối chiếu thẻ căn cước");
        enter(second, van, number);

        assertThat(gaps(second, van)).doesNotContain(GapRule.NUMBER_TO_COMPARE);
        assertThat(open()).isEmpty();
    }

    @Test
    void whoArrivesTwiceOrTooLateChangesNothing() {
        NumberCase about = open().getFirst();
        DecideNumber order = new DecideNumber(
                about.number(), about.officials(), Judgement.DIFFERENT_PERSONS, van, "Đối chiếu", UUID.randomUUID());
        reviewer(() -> decide(order));
        reviewer(() -> decide(order));
        assertThat(reviewer(() -> lists.decided(null, 50))).hasSize(2);

        DecideNumber late = new DecideNumber(
                about.number(), about.officials(), Judgement.SAME_PERSON, sen, "Đối chiếu", UUID.randomUUID());
        assertThat(refusal(province, late)).containsExactly(NumberFinding.NUMBER_NOT_OPEN);
    }

    @Test
    void whoseDossierCameMeanwhileIsNotDecidedAboutUnseen() {
        NumberCase seen = open().getFirst();
        UnitPath third = provinces.openCommune(province, "Hoàng Việt");
        OfficialId suu = provinces.enterSecretary(third, "Chu Thị Sửu");
        enter(third, suu, number);

        assertThat(refusal(province, order(seen))).containsExactly(NumberFinding.NUMBER_HOLDERS_CHANGED);
        assertThat(outcomes(third, suu)).isEmpty();
        assertThat(reviewer(() -> lists.decided(null, 50))).isEmpty();

        NumberCase now = open().getFirst();
        reviewer(() -> decide(order(now)));
        assertThat(outcomes(third, suu)).containsExactly(RulingOutcome.NUMBER_WRONG);
    }

    @Test
    void nobodyComesToHoldItWhileItIsDecidedAbout() {
        UnitPath third = provinces.openCommune(province, "Hoàng Việt");
        OfficialId suu = provinces.enterSecretary(third, "Chu Thị Sửu");
        enter(third, suu, "020175" + NUMBERS.incrementAndGet());
        String about = open().getFirst().number();

        for (String into : List.of(AS_THEIRS, AS_PAPER)) {
            reviewer(() -> transaction.execute(_ -> {
                cases.lock(about);
                assertThat(isKeptOut(third, suu, into, about)).as(into).isTrue();
                return true;
            }));
            assertThat(isKeptOut(third, suu, into, about))
                    .as("when that is over")
                    .isFalse();
        }
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTooLate() throws Exception {
        NumberCase seen = open().getFirst();
        Callable<String> attempt = () -> {
            try {
                return String.valueOf(reviewer(() -> decide(order(seen))));
            } catch (BusinessRuleViolation late) {
                return late.findings().getFirst().code().name();
            }
        };

        assertThat(AtOnce.of(List.of(attempt, attempt))).containsExactlyInAnyOrder("true", "NUMBER_NOT_OPEN");
        assertThat(reviewer(() -> lists.decided(null, 50))).hasSize(2);
    }

    @Test
    void whatIsMissingOrUnfitIsSaid() {
        NumberCase about = open().getFirst();
        OfficialId other = provinces.enterSecretary(first, "Lý Văn An");

        assertThat(refusal(
                        province,
                        new DecideNumber(
                                about.number(),
                                about.officials(),
                                Judgement.SAME_PERSON,
                                other,
                                " ",
                                UUID.randomUUID())))
                .containsExactly(NumberFinding.NUMBER_CHOICE_UNFIT, NumberFinding.NUMBER_REASON_MISSING);
        assertThat(refusal(
                        province,
                        new DecideNumber(
                                about.number(),
                                about.officials(),
                                Judgement.SAME_PERSON,
                                null,
                                "Lý do",
                                UUID.randomUUID())))
                .containsExactly(NumberFinding.NUMBER_CHOICE_UNFIT);
        assertThat(refusal(
                        first,
                        new DecideNumber(
                                about.number(),
                                about.officials(),
                                Judgement.SAME_PERSON,
                                sen,
                                "Lý do",
                                UUID.randomUUID())))
                .containsExactly(NumberFinding.NUMBER_NOT_THE_PROVINCE);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        provinces.as(province, "reader", Set.of(OfficialPermissions.READ), () -> lists.open(null, 50)));
    }

    @Test
    void aNumberOfAnotherProvinceIsDecidedAboutWithoutItsDossier() {
        UnitPath other = provinces.openProvince();
        UnitPath commune = provinces.openCommune(other, "Na Sầm");
        OfficialId an = provinces.enterSecretary(commune, "Lý Văn An");
        enter(commune, an, number);

        NumberCase about = at(other, () -> lists.open(null, 50)).getFirst();
        assertThat(about.holders()).extracting(NumberHolder::official).containsExactly(an);
        at(
                other,
                () -> decide(new DecideNumber(
                        about.number(),
                        about.officials(),
                        Judgement.DIFFERENT_PERSONS,
                        null,
                        "Đã hỏi",
                        UUID.randomUUID())));

        assertThat(at(other, () -> lists.open(null, 50))).isEmpty();
        assertThat(outcomes(commune, an)).containsExactly(RulingOutcome.NUMBER_WRONG);
        assertThat(open()).as("the other province has its own").hasSize(1);
    }

    @Test
    void eachDossiersTrailSaysWhatWasDecidedAndWhyAndNoNumber() {
        decide(Judgement.DIFFERENT_PERSONS, van, "Đối chiếu thẻ căn cước");

        AuditLine line = provinces
                .as(
                        second,
                        "clerk",
                        Set.of(OfficialPermissions.READ, AuditPermissions.HISTORY),
                        () -> audit.ofOfficial(van, null, 50))
                .lines()
                .getFirst();
        assertThat(line.action()).isEqualTo("officials:number-compared");
        assertThat(line.reason()).isEqualTo("Đối chiếu thẻ căn cước");
        assertThat(line.toString()).doesNotContain(number);
    }

    @Test
    void aPageTakesTwoStatements() throws Exception {
        assertThat(at(province, () -> statements.count(() -> lists.open(null, 50))))
                .isEqualTo(2);
        assertThat(at(province, () -> statements.count(() -> lists.decided(null, 50))))
                .isOne();
    }

    @Test
    void pagesFollowEachOther() {
        String another = "020075" + NUMBERS.incrementAndGet();
        enter(first, provinces.enterSecretary(first, "Lý Văn An"), another);
        enter(second, provinces.enterSecretary(second, "Lý Văn Bình"), another);

        NumberCase one = reviewer(() -> lists.open(null, 1)).getFirst();
        assertThat(reviewer(() -> lists.open(one, 1))).singleElement().isNotEqualTo(one);
    }

    private void enter(UnitPath commune, OfficialId official, String digits) {
        provinces.in(
                commune,
                () -> dossierDesk.change(
                        official,
                        open(commune, official).details().version(),
                        new IdentityEntry(digits, LocalDate.of(2018, 1, 1), null, null)));
    }

    private Dossier open(UnitPath commune, OfficialId official) {
        return Objects.requireNonNull(
                provinces.in(commune, () -> dossiers.open(official).orElseThrow()));
    }

    private List<Object> warnings(UnitPath commune, OfficialId official) {
        return open(commune, official).details().warningsAt(DossierWarnings.IDENTITY).stream()
                .<Object>map(Finding::code)
                .toList();
    }

    private List<GapRule> gaps(UnitPath commune, OfficialId official) {
        return provinces.in(commune, () -> completeness.of(official)).stream()
                .map(Gap::rule)
                .toList();
    }

    private List<RulingOutcome> outcomes(UnitPath commune, OfficialId official) {
        return provinces.in(commune, () -> lists.ofOfficial(official)).stream()
                .map(Ruling::outcome)
                .toList();
    }

    private List<NumberCase> open() {
        return reviewer(() -> lists.open(null, 50));
    }

    private void decide(Judgement judgement, @Nullable OfficialId chosen, String reason) {
        DecideNumber order = new DecideNumber(
                open().getFirst().number(),
                open().getFirst().officials(),
                judgement,
                chosen,
                reason,
                UUID.randomUUID());
        reviewer(() -> decide(order));
    }

    private DecideNumber order(NumberCase about) {
        return new DecideNumber(
                about.number(), about.officials(), Judgement.DIFFERENT_PERSONS, van, "Đối chiếu", UUID.randomUUID());
    }

    /** Whether somebody else's transaction would have to wait to write that number there; nothing of it stays. */
    private boolean isKeptOut(UnitPath commune, OfficialId official, String into, String hash) {
        return CompletableFuture.supplyAsync(() -> provinces.in(
                        commune,
                        () -> Objects.requireNonNull(transaction.execute(status -> {
                            status.setRollbackOnly();
                            try {
                                jdbc.sql(into)
                                        .param("hash", HexFormat.of().parseHex(hash))
                                        .param("id", official.value())
                                        .update();
                                return false;
                            } catch (PessimisticLockingFailureException waited) {
                                return true;
                            }
                        }))))
                .join();
    }

    private boolean decide(DecideNumber order) {
        desk.decide(order);
        return true;
    }

    private List<Object> refusal(UnitPath path, DecideNumber order) {
        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> at(path, () -> decide(order)));
        return Objects.requireNonNull(refused).findings().stream()
                .<Object>map(Finding::code)
                .toList();
    }

    private <T> T reviewer(Callable<T> work) {
        return at(province, work);
    }

    private <T> T at(UnitPath path, Callable<T> work) {
        return provinces.as(path, "reviewer", Set.of(OfficialPermissions.READ, NumberPermissions.COMPARE), work);
    }
}
