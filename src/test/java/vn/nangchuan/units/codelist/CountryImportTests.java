package vn.nangchuan.units.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitSummary;

/** The whole country, before July 2025 and after it, on lists that are not part of the product. */
@PortalTest
@OwnSchemas("nc_country")
@TestPropertySource(properties = "nangchuan.installation.province-name=Lạng Sơn")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountryImportTests {

    private static final Logger log = LoggerFactory.getLogger(CountryImportTests.class);

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    /** Twice the aim: a machine that others use too must not fail the build. The figures stand in the benchmarks. */
    private static final Duration MOST = Duration.ofSeconds(20);

    @Autowired
    CountryImport country;

    @Autowired
    Provinces provinces;

    @Autowired
    Scopes scopes;

    @Autowired
    UnitDirectory directory;

    @Test
    @Order(1)
    void opensThreeLevelsInSixtyThreeProvinces() throws IOException {
        ImportOrder before = order("units_2025_before.csv", MARCH, "19/2025/QĐ-TTg");

        List<ListChanges> changes = timed(before);

        assertThat(changes).hasSize(63);
        assertThat(count(changes, ChangeKind.OPENED)).isEqualTo(696 + 10_035);
        assertThat(changes).allSatisfy(province -> assertThat(province.left()).isEmpty());
        assertThat(units(MARCH)).hasSize(63 + 696 + 10_035);
    }

    @Test
    @Order(2)
    void whatIsThereAlreadyStaysAsItIs() throws IOException {
        ImportOrder before = order("units_2025_before.csv", MARCH, "19/2025/QĐ-TTg");

        assertThat(timed(before))
                .hasSize(63)
                .allSatisfy(province -> assertThat(province.changes()).isEmpty());
    }

    @Test
    @Order(3)
    void twoLevelsTakeTheirPlaceInThirtyFour() throws IOException {
        ImportOrder after = order("units_2025_after.csv", Lists.JULY, "202/2025/QH15");

        List<ListChanges> changes = timed(after);

        assertThat(changes)
                .hasSize(34)
                .allSatisfy(province -> assertThat(province.left()).isEmpty());
        List<UnitSummary> inTheList = units(Lists.JULY).stream()
                .filter(unit -> changes.stream()
                        .anyMatch(province -> province.province().path().contains(unit.path())))
                .toList();
        assertThat(inTheList).hasSize(34 + 3_321).noneMatch(unit -> unit.type() == UnitType.DISTRICT);
        assertThat(inTheList)
                .filteredOn(unit -> unit.type() == UnitType.SPECIAL_ZONE)
                .hasSize(13);
        assertThat(timed(after))
                .allSatisfy(province -> assertThat(province.changes()).isEmpty());
    }

    @Test
    @Order(4)
    void anOlderListThatIsStillNamedAtAStartChangesNothing() throws IOException {
        ImportOrder before = order("units_2025_before.csv", MARCH, "19/2025/QĐ-TTg");
        List<UnitSummary> present = units(Lists.JULY);

        assertThat(timed(before))
                .allSatisfy(province -> assertThat(province.changes()).isEmpty());

        assertThat(units(Lists.JULY)).isEqualTo(present);
    }

    private static ImportOrder order(String file, LocalDate asOf, String resolution) throws IOException {
        String folder = System.getenv("UNIT_LISTS");
        assumeTrue(folder != null, "UNIT_LISTS names no folder with the lists of all units of the country");
        Path list = Path.of(folder, file);
        assumeTrue(Files.exists(list), () -> list + " is not there");
        long started = System.nanoTime();
        CodeList read = CodeList.read(file, Files.readAllBytes(list));
        log.info("{} rows read in {}", read.units().size(), Duration.ofNanos(System.nanoTime() - started));
        assertThat(read.findings()).isEmpty();
        return new ImportOrder(read, asOf, resolution, true);
    }

    private List<ListChanges> timed(ImportOrder order) {
        long started = System.nanoTime();
        List<ListChanges> changes = country.takeOver(order);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        log.info(
                "{} as of {}: {} changes in {}",
                order.list().fileName(),
                order.asOf(),
                changes.stream().mapToLong(ListChanges::made).sum(),
                took);
        assertThat(took).isLessThan(MOST);
        return changes;
    }

    private static long count(List<ListChanges> changes, ChangeKind kind) {
        return changes.stream()
                .mapToLong(province -> province.made(kind).size())
                .sum();
    }

    private List<UnitSummary> units(LocalDate date) {
        return provinces.all().stream()
                .flatMap(province -> scopes
                        .callIn(
                                Scope.ofJob(province, "test", UnitPermissions.READ),
                                () -> directory.allBelow(province, date))
                        .stream())
                .toList();
    }
}
