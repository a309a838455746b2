package vn.nangchuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;
import vn.nangchuan.units.UnitSummary;

/** A commune is dissolved among two successors, and the figures of the time before stay what they were. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_succession")
class SuccessionTests {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final LocalDate FIRST_DAY_AFTER = LocalDate.of(2020, 1, 1);
    private static final UnitId PROVINCE = new UnitId(1);

    @Autowired
    Scopes scopes;

    @Autowired
    UnitDirectory units;

    @Autowired
    UnitRegistry registry;

    @Autowired
    Register register;

    @Autowired
    RegisterLists lists;

    @Autowired
    StandingLists standings;

    @Test
    void theFiguresBeforeADissolutionAreUnchangedByIt() throws Exception {
        UnitSummary district = asProvince(() -> child(PROVINCE, "Văn Lãng"));
        UnitSummary tanLang = asProvince(() -> child(district.id(), "Tân Lang"));
        Map<UnitId, UnitFigures> before = figures(district.id(), REPORT);

        UnitId bacHung = asProvince(() -> open(district.id(), "Bắc Hùng"));
        UnitId bacViet = asProvince(() -> open(district.id(), "Bắc Việt"));
        asProvince(() -> {
            registry.end(tanLang.id(), FIRST_DAY_AFTER, List.of(bacHung, bacViet), null);
            return true;
        });
        List<OfficialLine> officials =
                asProvince(() -> lists.page(new RegisterFilter(tanLang.id(), REPORT, "", null), null, 100)
                        .lines());
        for (int index = 0; index < officials.size(); index++) {
            UnitId successor = index % 3 == 0 ? bacHung : bacViet;
            OfficialLine official = officials.get(index);
            asProvince(() -> {
                register.assign(official.id(), successor, FIRST_DAY_AFTER);
                return true;
            });
        }

        assertThat(officials).hasSize(21);
        assertThat(figures(district.id(), REPORT)).isEqualTo(before);
        Map<UnitId, UnitFigures> after = figures(district.id(), FIRST_DAY_AFTER);
        assertThat(after).doesNotContainKey(tanLang.id());
        assertThat(after.get(bacHung)).extracting(UnitFigures::total).isEqualTo(7);
        assertThat(after.get(bacViet)).extracting(UnitFigures::total).isEqualTo(14);
        assertThat(asProvince(() -> units.childrenOf(district.id(), FIRST_DAY_AFTER)))
                .extracting(UnitSummary::name)
                .contains("Bắc Hùng", "Bắc Việt")
                .doesNotContain("Tân Lang");
        assertTheSuccessorKeepsTheFiles(bacHung, officials);
    }

    private void assertTheSuccessorKeepsTheFiles(UnitId successor, List<OfficialLine> officials) throws Exception {
        UnitPath path = asProvince(() -> units.find(successor).orElseThrow().path());
        List<OfficialLine> kept = scopes.callIn(
                scope(path),
                () -> lists.page(new RegisterFilter(successor, FIRST_DAY_AFTER, "", null), null, 100)
                        .lines());
        assertThat(kept)
                .extracting(OfficialLine::id)
                .isSubsetOf(officials.stream().map(OfficialLine::id).toList())
                .hasSize(7);
    }

    private UnitSummary child(UnitId parent, String name) {
        return units.childrenOf(parent, REPORT).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UnitId open(UnitId parent, String name) {
        return registry.open(new OpenUnit(parent, UnitType.COMMUNE, name, Region.MOUNTAIN, null, FIRST_DAY_AFTER))
                .unit();
    }

    private Map<UnitId, UnitFigures> figures(UnitId district, LocalDate date) throws Exception {
        return asProvince(() -> standings.figuresBelow(district, date).stream()
                .collect(Collectors.toMap(UnitFigures::unit, Function.identity())));
    }

    private <T> T asProvince(java.util.concurrent.Callable<T> work) throws Exception {
        return scopes.callIn(scope(UnitPath.ofProvince(PROVINCE)), work::call);
    }

    private static Scope scope(UnitPath path) {
        return Scope.ofJob(
                path,
                "test",
                UnitPermissions.READ,
                UnitPermissions.REORGANISE,
                StandingPermissions.READ,
                OfficialPermissions.READ,
                OfficialPermissions.EDIT,
                OfficialPermissions.ASSIGN);
    }
}
