package vn.nangchuan.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.KeyPosts;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPlace;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.standings.forecast.Curve;
import vn.nangchuan.standings.forecast.Forecasts;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** Whoever is sent to classes is on the register; no figure of officials counts those who are none (trap T-29). */
@PortalTest
class OutsideTheRateTests {

    private static final String SECRETARY = "Hoàng Thị Sen";
    private static final String CIVIL_SERVANT = "Lý Văn Hai";
    private static final String PART_TIME = "Nông Thị Ba";
    private static final String VILLAGE_HEAD = "Nông Văn Thôn";
    private static final String VILLAGE_SECRETARY = "Nông Văn Bản";
    private static final String VILLAGE_FRONT = "Nông Thị Trận";
    private static final String HEADMASTER = "Vi Thị Hiệu";
    private static final String TEACHER = "Vi Văn Trường";
    private static final String NURSE = "Vi Thị Trạm";
    private static final String OF_A_CENTRE = "Vi Văn Tâm";
    private static final String WITHOUT_POST = "Lô Văn Nguồn";

    @Autowired
    private OversightFigures oversight;

    @Autowired
    private HeadcountLists headcounts;

    @Autowired
    private RegisterLists register;

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private KeyPosts keyPosts;

    @Autowired
    private TestProvinces provinces;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath commune = province;

    @BeforeEach
    void aCommuneWithAllOfThem() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        provinces.enterSecretary(commune, SECRETARY);
        provinces.enterHolders(commune, "JUSTICE_CIVIL_STATUS", CIVIL_SERVANT);
        provinces.enterHolders(commune, "PART_TIME_STAFF", PART_TIME);
        provinces.enterHolders(commune, "VILLAGE_HEAD", VILLAGE_HEAD);
        provinces.enterHolders(commune, "VILLAGE_PARTY_SECRETARY", VILLAGE_SECRETARY);
        provinces.enterHolders(commune, "VILLAGE_FRONT_HEAD", VILLAGE_FRONT);
        provinces.enterHolders(commune, "PUBLIC_UNIT_MANAGER", HEADMASTER);
        provinces.enterHolders(commune, "SCHOOL_EMPLOYEE", TEACHER);
        provinces.enterHolders(commune, "HEALTH_STATION_EMPLOYEE", NURSE);
        provinces.enterHolders(commune, "PUBLIC_UNIT_EMPLOYEE", OF_A_CENTRE);
        provinces.enterHolders(commune, "OTHER_TRAINEE", WITHOUT_POST);
    }

    @Test
    void theRateOfOversightLeavesThemOut() {
        Set<String> rights = Set.of(
                UnitPermissions.READ, StandingPermissions.READ, OfficialPermissions.READ, OversightPermissions.READ);
        Overview overview = provinces.as(
                province,
                "oversight",
                rights,
                () -> oversight
                        .overview(province.unit(), TestClock.FIRST_DAY, null)
                        .orElseThrow());

        assertThat(overview.figures())
                .returns(2, UnitFigures::total)
                .returns(1, UnitFigures::elected)
                .returns(1, UnitFigures::civilServants);
        assertThat(overview.figures().met()
                        + overview.figures().below()
                        + overview.figures().withoutData())
                .as("those of whom the rate speaks")
                .isEqualTo(2);
    }

    @Test
    void theHeadcountOfCivilServantsLeavesThemOut() {
        assertThat(provinces.in(province, () -> headcounts.of(commune.unit(), TestClock.FIRST_DAY)))
                .map(Headcount::people)
                .hasValue(2);
    }

    @Test
    void theRegisterFindsThemByTheirKind() {
        assertThat(namesOf(OfficialKind.PART_TIME))
                .containsExactlyInAnyOrder(PART_TIME, VILLAGE_HEAD, VILLAGE_SECRETARY, VILLAGE_FRONT);
        assertThat(namesOf(OfficialKind.PUBLIC_EMPLOYEE))
                .containsExactlyInAnyOrder(HEADMASTER, TEACHER, NURSE, OF_A_CENTRE);
        assertThat(namesOf(OfficialKind.OTHER_TRAINEE)).containsExactly(WITHOUT_POST);
        assertThat(namesOf(OfficialKind.ELECTED)).containsExactly(SECRETARY);
        assertThat(namesOf(OfficialKind.CIVIL_SERVANT)).containsExactly(CIVIL_SERVANT);
    }

    private List<String> namesOf(OfficialKind kind) {
        return of(kind).stream().map(OfficialLine::fullName).toList();
    }

    private List<OfficialLine> of(OfficialKind kind) {
        RegisterCriteria criteria =
                new RegisterCriteria(null, kind, null, null, null, null, null, null, null, null, false);
        RegisterFilter filter =
                new RegisterFilter(RegisterPlace.commune(commune.unit()), TestClock.FIRST_DAY, "", criteria);
        return provinces.in(commune, () -> register.page(filter, null, 10)).lines();
    }

    /** Nobody is called below a standard that no law sets. */
    @ParameterizedTest
    @EnumSource(names = {"PUBLIC_EMPLOYEE", "OTHER_TRAINEE"})
    void nothingIsAskedOfThoseOfWhomNoLawSpeaks(OfficialKind kind) {
        assertThat(of(kind))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .returns(Outcome.NO_RULE, OfficialLine::outcome)
                        .returns(List.of(), OfficialLine::open));
    }

    @Test
    void theCurveOfTheForecastLeavesThemOut() {
        Curve curve = provinces.in(
                province, () -> forecasts.curve(province, TestClock.FIRST_DAY, TestClock.FIRST_DAY.plusYears(1)));

        assertThat(curve.on(TestClock.FIRST_DAY).total()).isEqualTo(2);
    }

    @Test
    void noneOfTheirPostsCanBeKey() {
        assertThat(provinces.as(province, "test", Set.of(OfficialPermissions.CONFIGURE), keyPosts::choices))
                .extracting(PostChoice::kind)
                .containsOnly(OfficialKind.ELECTED, OfficialKind.CIVIL_SERVANT);
    }
}
