package vn.nangchuan.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPlace;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;

/** Part-time staff and heads of villages are on the register, but no officials: no figure of officials counts them. */
@PortalTest
class PartTimeStaffTests {

    private static final String SECRETARY = "Hoàng Thị Sen";
    private static final String CIVIL_SERVANT = "Lý Văn Hai";
    private static final String PART_TIME = "Nông Thị Ba";
    private static final String VILLAGE_HEAD = "Nông Văn Thôn";

    @Autowired
    private OversightFigures oversight;

    @Autowired
    private HeadcountLists headcounts;

    @Autowired
    private RegisterLists register;

    @Autowired
    private TestProvinces provinces;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath commune = province;

    @BeforeEach
    void aCommuneWithBoth() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        provinces.enterSecretary(commune, SECRETARY);
        provinces.enterHolders(commune, "JUSTICE_CIVIL_STATUS", CIVIL_SERVANT);
        provinces.enterHolders(commune, "PART_TIME_STAFF", PART_TIME);
        provinces.enterHolders(commune, "VILLAGE_HEAD", VILLAGE_HEAD);
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
        assertThat(namesOf(OfficialKind.PART_TIME)).containsExactlyInAnyOrder(PART_TIME, VILLAGE_HEAD);
        assertThat(namesOf(OfficialKind.ELECTED)).containsExactly(SECRETARY);
        assertThat(namesOf(OfficialKind.CIVIL_SERVANT)).containsExactly(CIVIL_SERVANT);
    }

    private List<String> namesOf(OfficialKind kind) {
        RegisterCriteria criteria =
                new RegisterCriteria(null, kind, null, null, null, null, null, null, null, null, false);
        RegisterFilter filter =
                new RegisterFilter(RegisterPlace.commune(commune.unit()), TestClock.FIRST_DAY, "", criteria);
        return provinces.in(commune, () -> register.page(filter, null, 10)).lines().stream()
                .map(OfficialLine::fullName)
                .toList();
    }
}
