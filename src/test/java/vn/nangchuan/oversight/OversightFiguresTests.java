package vn.nangchuan.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.KeyOfficialFigures;
import vn.nangchuan.officials.KeyOfficials;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.units.CitedDocument;
import vn.nangchuan.units.DocumentDirectory;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitSummary;

/** What the province sees of the demonstration's district on the day of the newspaper report. */
@DemonstrationTest
class OversightFiguresTests {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final LocalDate TERM_START = LocalDate.of(2015, 6, 30);
    private static final LocalDate BEFORE_ANYBODY = LocalDate.of(1994, 1, 1);
    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));

    @Autowired
    Scopes scopes;

    @Autowired
    OversightFigures oversight;

    @Autowired
    UnitDirectory units;

    @Autowired
    DocumentDirectory documents;

    @Autowired
    StandingLists standings;

    @Autowired
    KeyOfficials keyOfficials;

    @Autowired
    StatementCounter counter;

    @Test
    void sumsTheDistrictFromItsCommunes() throws Exception {
        UnitFigures figures = district(REPORT, null).figures();

        assertThat(figures.total()).isEqualTo(424);
        assertThat(figures.elected()).isEqualTo(202);
        assertThat(figures.civilServants()).isEqualTo(222);
        assertThat(figures.met()).isBetween(207, 211);
        assertThat(figures.withoutData()).isEqualTo(21);
        assertThat(figures.met() + figures.below() + figures.withoutData()).isEqualTo(424);
        assertThat(figures.rate().orElseThrow()).isBetween(0.48, 0.50);
    }

    @Test
    void sumsTheProvinceFromItsDistricts() throws Exception {
        Overview province = overview(PROVINCE.unit(), REPORT, null);

        assertThat(Stream.concat(province.ranked().stream(), province.withoutRate().stream()))
                .extracting(OverviewLine::name)
                .containsExactlyInAnyOrder("huyện Văn Lãng", "huyện Cao Lộc");
        assertThat(line(province, "huyện Văn Lãng").figures())
                .isEqualTo(district(REPORT, null).figures());
        assertThat(province.figures().total())
                .isEqualTo(424 + line(province, "huyện Cao Lộc").figures().total());
    }

    @Test
    void ranksTheCommunesByRateThenByName() throws Exception {
        List<OverviewLine> ranked = district(REPORT, null).ranked();

        assertThat(ranked).hasSize(19);
        assertThat(ranked.subList(0, 2))
                .extracting(OverviewLine::name)
                .containsExactly("xã Tân Lang", "thị trấn Na Sầm");
        assertThat(ranked)
                .extracting(line -> -line.figures().rate().orElseThrow())
                .isSorted();
    }

    @Test
    void setsACommuneWithoutDataApartAndGivesItNoRate() throws Exception {
        Overview district = district(REPORT, null);

        assertThat(district.withoutRate()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("xã Tân Việt");
            assertThat(line.figures().total()).isEqualTo(21);
            assertThat(line.figures().rate()).isEmpty();
        });
    }

    @Test
    void countsTheKeyOfficialsWithDataOnly() throws Exception {
        KeyOfficialFigures figures = district(REPORT, null).keyOfficials();

        assertThat(figures.qualified()).isEqualTo(58);
        assertThat(figures.withData()).isEqualTo(60);
        assertThat(figures.withoutData()).isEqualTo(3);
        assertThat(figures.rate().orElseThrow()).isGreaterThan(0.95);
        assertThat(figures.posts())
                .hasSize(4)
                .first()
                .satisfies(post -> assertThat(post.vi()).isEqualTo("Bí thư Đảng ủy"));
    }

    @Test
    void countsNoQualificationsOfALaterDayForTheKeyOfficials() throws Exception {
        assertThat(district(TERM_START, null).keyOfficials().qualified()).isLessThan(58);
    }

    @Test
    void flagsThePilotsAndCitesTheDocumentThatChoseThem() throws Exception {
        Overview district = district(REPORT, null);

        assertThat(Stream.concat(district.ranked().stream(), district.withoutRate().stream())
                        .filter(OverviewLine::isPilot))
                .extracting(OverviewLine::name)
                .containsExactlyInAnyOrder("thị trấn Na Sầm", "xã Tân Lang", "xã Tân Việt");
        assertThat(line(district, "xã Tân Lang").pilotOf()).singleElement().satisfies(document -> {
            assertThat(document.number()).isEqualTo("414/UBND-NV");
            assertThat(document.issuedOn()).isEqualTo(LocalDate.of(2018, 2, 26));
        });
    }

    @Test
    void citesTheDocumentsIssuedByTheDate() throws Exception {
        assertThat(district(REPORT, null).documents())
                .extracting(CitedDocument::number)
                .containsExactly("37-NQ/TU", "414/UBND-NV");
        assertThat(district(TERM_START, null).documents())
                .extracting(CitedDocument::number)
                .containsExactly("37-NQ/TU");
    }

    @Test
    void citesNoDocumentOfAnotherDistrict() throws Exception {
        Overview other = overview(districtNamed("Cao Lộc"), REPORT, null);

        assertThat(other.documents()).extracting(CitedDocument::number).containsExactly("37-NQ/TU");
    }

    @Test
    void comparesTwoDates() throws Exception {
        Overview district = district(REPORT, TERM_START);

        Change tanMy = Objects.requireNonNull(line(district, "xã Tân Mỹ").change());
        assertThat(tanMy.then().below()).isEqualTo(6);
        assertThat(tanMy.now().below()).isEqualTo(2);
        assertThat(tanMy.met()).isEqualTo(tanMy.now().met() - tanMy.then().met());
        assertThat(tanMy.rate().orElseThrow())
                .isEqualTo(
                        tanMy.now().rate().orElseThrow() - tanMy.then().rate().orElseThrow());
        assertThat(Objects.requireNonNull(district.change()).then())
                .isEqualTo(district(TERM_START, null).figures());
        assertThat(Objects.requireNonNull(district.withoutRate().getFirst().change())
                        .rate())
                .isEmpty();
    }

    @Test
    void knowsNothingOfADayBeforeAnybodyWasThere() throws Exception {
        Overview district = district(BEFORE_ANYBODY, null);

        assertThat(district.figures())
                .isEqualTo(UnitFigures.none(district.unit().id()));
        assertThat(district.ranked()).isEmpty();
        assertThat(district.keyOfficials().total()).isZero();
        assertThat(district.documents()).isEmpty();
    }

    @Test
    void answersForNoUnitThatIsUnknownOrOutsideTheScope() throws Exception {
        UnitId other = districtNamed("Cao Lộc");
        UnitPath own = PROVINCE.child(districtNamed("Văn Lãng"));

        assertThat(within(own, () -> oversight.overview(other, REPORT, null))).isEmpty();
        assertThat(within(own, () -> oversight.overview(PROVINCE.unit(), REPORT, null)))
                .isEmpty();
        assertThat(within(own, () -> oversight.overview(new UnitId(987_654_321), REPORT, null)))
                .isEmpty();
        assertThat(within(own, () -> oversight.overview(own.unit(), REPORT, null)))
                .hasValueSatisfying(overview -> assertThat(overview.trail()).isEmpty());
    }

    @Test
    void refusesWhoMayNotOversee() {
        Scope scope = Scope.ofJob(PROVINCE, "test", UnitPermissions.READ, StandingPermissions.READ);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> scopes.callIn(scope, () -> oversight.overview(PROVINCE.unit(), REPORT, null)));
    }

    @Test
    void readsEachListInAtMostTwoStatements() throws Exception {
        UnitPath district = PROVINCE.child(districtNamed("Văn Lãng"));

        assertThat(statements(() -> List.of(
                        units.childrenOf(district.unit(), REPORT), standings.figuresBelow(district.unit(), REPORT))))
                .isEqualTo(2);
        assertThat(statements(() -> documents.issuedBy(REPORT))).isOne();
        assertThat(statements(() -> keyOfficials.figuresWithin(district, REPORT)))
                .isEqualTo(2);
    }

    @Test
    void readsAWholePageInAFixedNumberOfStatements() throws Exception {
        UnitId district = districtNamed("Văn Lãng");

        assertThat(statements(() -> oversight.overview(district, REPORT, null))).isEqualTo(7);
        assertThat(statements(() -> oversight.overview(PROVINCE.unit(), REPORT, null)))
                .isEqualTo(7);
        assertThat(statements(() -> oversight.overview(district, REPORT, TERM_START)))
                .isEqualTo(8);
    }

    private int statements(Callable<?> work) throws Exception {
        return within(PROVINCE, () -> counter.count(work));
    }

    private static OverviewLine line(Overview overview, String name) {
        return Stream.concat(overview.ranked().stream(), overview.withoutRate().stream())
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Overview district(LocalDate date, @Nullable LocalDate compareWith) throws Exception {
        return overview(districtNamed("Văn Lãng"), date, compareWith);
    }

    private Overview overview(UnitId unit, LocalDate date, @Nullable LocalDate compareWith) throws Exception {
        return within(
                PROVINCE, () -> oversight.overview(unit, date, compareWith).orElseThrow());
    }

    private UnitId districtNamed(String name) throws Exception {
        return within(PROVINCE, () -> units.childrenOf(PROVINCE.unit(), REPORT)).stream()
                .filter(unit -> unit.name().equals(name))
                .map(UnitSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private <T> T within(UnitPath path, Callable<T> work) throws Exception {
        return scopes.callIn(
                Scope.ofJob(
                        path,
                        "test",
                        UnitPermissions.READ,
                        StandingPermissions.READ,
                        OfficialPermissions.READ,
                        OversightPermissions.READ),
                work::call);
    }
}
