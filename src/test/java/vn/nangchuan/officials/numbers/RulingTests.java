package vn.nangchuan.officials.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.completeness.Completeness;
import vn.nangchuan.officials.completeness.CompletenessLists;
import vn.nangchuan.officials.completeness.Gap;
import vn.nangchuan.officials.completeness.GapFilter;
import vn.nangchuan.officials.completeness.GapKind;
import vn.nangchuan.officials.completeness.GapRule;
import vn.nangchuan.officials.completeness.IncompleteDossier;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

/** A number is one person's; what the communes are told about it ends when it is mended or handed over. */
@PortalTest
class RulingTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000);

    @Autowired
    TestProvinces provinces;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    NumberLists lists;

    @Autowired
    NumberDesk desk;

    @Autowired
    Completeness completeness;

    @Autowired
    CompletenessLists incomplete;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath first = province;
    private UnitPath second = province;
    private OfficialId sen = new OfficialId(0);
    private OfficialId van = new OfficialId(0);
    private String number = "";

    @BeforeEach
    void twoCommunesWithOneNumber() {
        number = another();
        province = provinces.openProvince();
        first = provinces.openCommune(province, "Tân Lang");
        second = provinces.openCommune(province, "Tân Mỹ");
        sen = provinces.enterSecretary(first, "Hoàng Thị Sen");
        van = provinces.enterSecretary(second, "Bế Thị Vẫn");
        enter(first, sen, number);
        enter(second, van, number);
    }

    @Test
    void ofThreePeopleOneHasItRightlyAndTheOthersAreToldToCorrectIt() {
        UnitPath third = provinces.openCommune(province, "Hoàng Việt");
        OfficialId suu = provinces.enterSecretary(third, "Chu Thị Sửu");
        enter(third, suu, number);

        decide(Judgement.DIFFERENT_PERSONS, van);

        assertThat(decided())
                .filteredOn(ruling -> ruling.outcome() == RulingOutcome.NUMBER_RIGHT)
                .extracting(Ruling::official)
                .containsExactly(van);
        assertThat(gaps(second, van)).doesNotContain(GapRule.NUMBER_WRONG);
        assertThat(gaps(first, sen)).contains(GapRule.NUMBER_WRONG);
        assertThat(gaps(third, suu)).contains(GapRule.NUMBER_WRONG);
    }

    @Test
    void ofTwoPeopleNobodyMayHaveItRightly() {
        decide(Judgement.DIFFERENT_PERSONS, null);

        assertThat(decided()).extracting(Ruling::outcome).containsOnly(RulingOutcome.NUMBER_WRONG);
        assertThat(gaps(first, sen)).contains(GapRule.NUMBER_WRONG);
        assertThat(gaps(second, van)).contains(GapRule.NUMBER_WRONG);
    }

    @Test
    void aNumberThatWasReplacedIsNoLongerToBeCompared() {
        assertThat(gaps(second, van)).contains(GapRule.NUMBER_TO_COMPARE);

        enter(second, van, another());

        assertThat(warnings(second, van)).doesNotContain(DossierWarning.IDENTITY_TO_COMPARE);
        assertThat(gaps(second, van)).doesNotContain(GapRule.NUMBER_TO_COMPARE);
        assertThat(listed(second)).isEmpty();
    }

    @Test
    void aReplacedNumberThatAnotherProvinceHasIsNoCase() {
        UnitPath other = provinces.openProvince();
        UnitPath commune = provinces.openCommune(other, "Na Sầm");
        OfficialId an = provinces.enterSecretary(commune, "Lý Văn An");
        enter(commune, an, number);
        assertThat(reviewer(other, () -> lists.open(null, 50))).hasSize(1);

        enter(commune, an, another());

        assertThat(reviewer(other, () -> lists.open(null, 50))).isEmpty();
    }

    @Test
    void savingTheSameDocumentAgainBringsTheListUpToDate() {
        assertThat(listed(first)).as("nobody had it yet").isEmpty();

        enter(first, sen, number);

        assertThat(gaps(first, sen)).contains(GapRule.NUMBER_TO_COMPARE);
        assertThat(listed(first)).containsExactly(sen);

        enter(second, van, another());
        removeFormer(second, van);
        enter(first, sen, number);

        assertThat(gaps(first, sen)).doesNotContain(GapRule.NUMBER_TO_COMPARE);
        assertThat(listed(first)).isEmpty();
    }

    @Test
    void whatWasHandedOverWaitsForNoTransfer() {
        decide(Judgement.SAME_PERSON, sen);
        assertThat(gaps(second, van)).contains(GapRule.TO_HAND_OVER);
        assertThat(listed(second)).containsExactly(van);

        provinces.in(province, () -> register.assign(van, first.unit(), TestClock.FIRST_DAY));

        assertThat(gaps(first, van)).doesNotContain(GapRule.TO_HAND_OVER);
        assertThat(provinces.in(first, () -> lists.ofOfficial(van))).isEmpty();
        assertThat(listed(first)).isEmpty();
    }

    private static String another() {
        return "020175" + NUMBERS.incrementAndGet();
    }

    private void enter(UnitPath commune, OfficialId official, String digits) {
        provinces.in(
                commune,
                () -> dossierDesk.change(
                        official,
                        version(commune, official),
                        new IdentityEntry(digits, LocalDate.of(2018, 1, 1), null, null)));
    }

    private void removeFormer(UnitPath commune, OfficialId official) {
        provinces.in(commune, () -> {
            HeldDocument former = open(commune, official).details().documents().stream()
                    .filter(document -> !document.current())
                    .findFirst()
                    .orElseThrow();
            dossierDesk.removeDocument(official, version(commune, official), former.id());
        });
    }

    private int version(UnitPath commune, OfficialId official) {
        return open(commune, official).details().version();
    }

    private Dossier open(UnitPath commune, OfficialId official) {
        return Objects.requireNonNull(
                provinces.in(commune, () -> dossiers.open(official).orElseThrow()));
    }

    private List<Object> warnings(UnitPath commune, OfficialId official) {
        return open(commune, official).details().warningsAt(DossierWarnings.IDENTITY).stream()
                .<Object>map(finding -> finding.code())
                .toList();
    }

    private List<GapRule> gaps(UnitPath commune, OfficialId official) {
        return provinces.in(commune, () -> completeness.of(official)).stream()
                .map(Gap::rule)
                .toList();
    }

    /** Whose dossiers the commune's list, which is stored, calls double. */
    private List<OfficialId> listed(UnitPath commune) {
        return provinces
                .in(commune, () -> incomplete.page(new GapFilter(commune.unit(), GapKind.DUPLICATE, null), null, 50))
                .stream()
                .map(IncompleteDossier::official)
                .toList();
    }

    private List<Ruling> decided() {
        return reviewer(province, () -> lists.decided(null, 50));
    }

    private void decide(Judgement judgement, @Nullable OfficialId chosen) {
        reviewer(province, () -> {
            NumberCase about = lists.open(null, 50).getFirst();
            desk.decide(new DecideNumber(
                    about.number(), about.officials(), judgement, chosen, "Đối chiếu thẻ căn cước", UUID.randomUUID()));
            return about;
        });
    }

    private <T> T reviewer(UnitPath path, Callable<T> work) {
        return provinces.as(path, "reviewer", Set.of(OfficialPermissions.READ, NumberPermissions.COMPARE), work);
    }
}
