package vn.nangchuan.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.accounts.Administrators.Person;
import vn.nangchuan.accounts.DossierReader.Sight;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.DossierReaderRows;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

/** Who may open a dossier today: those whose roles reach it, and nobody whose role has ended, lies beside or reads none. */
@AccountsTest
class DossierReadersTests {

    private static final LocalDate TODAY = TestClock.FIRST_DAY;
    private static final String REASON = "Đơn tố cáo số 12/2019 cần xác minh trong ngày";

    @Autowired
    private DossierReaders readers;

    @Autowired
    private DossierReaderRows rows;

    @Autowired
    private Scopes scopes;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private AccountOffice office;

    @Autowired
    private EmergencyAccess emergencies;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private Administrators people;

    @Autowired
    private TestProvinces provinces;

    @Autowired
    private TestClock clock;

    @Autowired
    @RealTime
    private Clock realTime;

    @Autowired
    private StatementCounter statements;

    private UnitPath province = UnitPath.ofProvince(new UnitId(1));
    private UnitPath district = province;
    private UnitPath commune = province;
    private OfficialId sen = new OfficialId(0);
    private OfficialId colleague = sen;
    private Person administrator = new Person(new AccountId(0), new Username("ai-do"));

    @BeforeEach
    void openUnits() {
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
        sen = provinces.enterSecretary(commune, "Hoàng Thị Sen");
        colleague = provinces.enterSecretary(commune, "Nông Văn Bàn");
        administrator = people.holding("COMMUNE_ADMINISTRATOR", commune);
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.setTo(TODAY);
    }

    @Test
    void namesThoseOfTheCommuneAndOfTheUnitsAboveByUnitAndRole() {
        Person overseer = people.holding("PROVINCE_OVERSIGHT", province);
        Person reviewer = people.holding("DISTRICT_REVIEWER", district);
        Person official = people.ofOfficial(sen, commune);

        ReadersOfDossier found = of(administrator);

        assertThat(found.units())
                .extracting(ReadersOfDossier.OfUnit::unitName)
                .containsExactly("xã Tân Lang", "huyện Văn Lãng", "tỉnh Lạng Sơn");
        assertThat(lines(found))
                .containsExactly(
                        line("OFFICIAL", official, Sight.OWN),
                        line("COMMUNE_ADMINISTRATOR", administrator, Sight.KEEPS),
                        line("DISTRICT_REVIEWER", reviewer, Sight.READS),
                        line("PROVINCE_OVERSIGHT", overseer, Sight.READS));
        assertThat(found.incomplete()).isFalse();
    }

    @Test
    void theOfficialIsToldTheSameAsTheCommune() {
        people.holding("PROVINCE_OVERSIGHT", province);
        Person official = people.ofOfficial(sen, commune);

        assertThat(of(official)).isEqualTo(of(administrator));
    }

    @Test
    void leavesOutWhoeverReadsNoDossierOrAnother() {
        people.holding("SYSTEM_ADMINISTRATOR", province);
        people.holding("PROVINCE_ADMINISTRATOR", province);
        people.holding("DISTRICT_COORDINATOR", district);
        people.ofOfficial(colleague, commune);
        people.holding("COMMUNE_ADMINISTRATOR", provinces.openCommune(district, "Tân Mỹ"));
        people.holding("DISTRICT_REVIEWER", provinces.openDistrict(province, "Cao Lộc"));
        people.holding("PROVINCE_OVERSIGHT", provinces.openProvince());

        assertThat(lines(of(administrator))).containsExactly(line("COMMUNE_ADMINISTRATOR", administrator, Sight.KEEPS));
    }

    @Test
    void countsADeputyFromTheFirstToTheLastDay() {
        people.as(
                administrator,
                () -> office.open(new OpenAccount(
                        Administrators.aName(),
                        "Lý Thị Thay",
                        null,
                        null,
                        commune.unit(),
                        "COMMUNE_STAFF",
                        TODAY.plusDays(1),
                        TODAY.plusDays(3))));

        assertThat(lines(of(administrator))).noneMatch(reader -> reader.role().equals("COMMUNE_STAFF"));
        clock.setTo(TODAY.plusDays(2));
        assertThat(lines(of(administrator)))
                .contains(new DossierReader("COMMUNE_STAFF", "Lý Thị Thay", Sight.KEEPS, TODAY.plusDays(3), null));
        clock.setTo(TODAY.plusDays(3));
        assertThat(lines(of(administrator))).noneMatch(reader -> reader.role().equals("COMMUNE_STAFF"));
    }

    @Test
    void forgetsWhoseAccountIsClosed() {
        OpenedAccount opened =
                people.as(administrator, () -> office.open(Administrators.opening(commune, "COMMUNE_STAFF")));
        assertThat(lines(of(administrator))).hasSize(2);

        people.as(administrator, () -> office.close(opened.id(), 0));

        assertThat(lines(of(administrator))).hasSize(1);
    }

    @Test
    void aDistrictThatHasEndedGivesNothing() {
        people.holding("DISTRICT_REVIEWER", district);
        provinces.as(province, "test", Set.of(UnitPermissions.REORGANISE), () -> {
            registry.end(district.unit(), TODAY.plusDays(1), List.of(), null);
            return district;
        });

        assertThat(lines(of(administrator))).hasSize(2);
        clock.setTo(TODAY.plusDays(1));
        assertThat(lines(of(administrator))).hasSize(1);
    }

    @Test
    void namesWhoeverOpenedItInAnEmergencyWhileThatLasts() {
        Person broken = people.holding("PROVINCE_ADMINISTRATOR", province);
        Instant earliest = realTime.instant().truncatedTo(ChronoUnit.MICROS).plus(EmergencyAccess.LASTS);
        people.as(broken, () -> emergencies.open(sen, REASON));
        Instant latest = realTime.instant().plus(EmergencyAccess.LASTS);

        assertThat(lines(of(administrator)))
                .filteredOn(reader -> reader.sight() == Sight.IN_EMERGENCY)
                .singleElement()
                .satisfies(reader -> {
                    assertThat(reader.displayName()).isEqualTo("Người " + broken.username());
                    assertThat(reader.endsAt()).isBetween(earliest, latest);
                });
        assertThat(lines(people.as(administrator, () -> readers.of(colleague))))
                .as("of the other dossier of the same commune")
                .noneMatch(reader -> reader.sight() == Sight.IN_EMERGENCY);
    }

    @Test
    void tellsNothingOfADossierOutOfReach() {
        Person beside = people.holding("COMMUNE_ADMINISTRATOR", provinces.openCommune(district, "Tân Mỹ"));
        Person other = people.ofOfficial(colleague, commune);
        Person coordinator = people.holding("DISTRICT_COORDINATOR", district);

        assertThat(of(beside).units()).isEmpty();
        assertThat(of(other).units()).as("a colleague's").isEmpty();
        assertThat(of(coordinator).units()).as("who opens no dossiers").isEmpty();
    }

    /** Asked without the service, as by a query that somebody forgot to guard. */
    @Test
    void theDatabaseItselfTellsNobodyBesideIt() {
        UnitPath beside = provinces.openCommune(district, "Tân Mỹ");

        assertThat(rowsIn(new Scope(commune, "job:test", Set.of()))).hasSize(1);
        assertThat(rowsIn(new Scope(commune, "job:test", Set.of(), sen))).hasSize(1);
        assertThat(rowsIn(new Scope(commune, "job:test", Set.of(), colleague))).isEmpty();
        assertThat(rowsIn(new Scope(beside, "job:test", Set.of()))).isEmpty();
        assertThat(rowsIn(new Scope(provinces.openProvince(), "job:test", Set.of())))
                .isEmpty();
    }

    private List<DossierReaderRows.Row> rowsIn(Scope scope) {
        List<DossierReaderRows.Row> found = new ArrayList<>();
        scopes.runIn(
                scope,
                () -> transaction.executeWithoutResult(_ ->
                        found.addAll(rows.of(sen, TODAY, Set.of("COMMUNE_ADMINISTRATOR"), Set.of("OFFICIAL"), 5))));
        return found;
    }

    @Test
    void isRefusedToWhomNobodyTellsWhoOpenedIt() {
        assertThatThrownBy(() -> provinces.in(commune, () -> readers.of(sen)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asksTwiceHoweverManyThereAre() {
        for (int more = 0; more < 3; more++) {
            people.holding("COMMUNE_STAFF", commune);
        }

        people.as(administrator, () -> {
            assertThat(statements.count(() -> readers.of(sen))).isLessThanOrEqualTo(2);
            return sen;
        });
    }

    private ReadersOfDossier of(Person person) {
        return people.as(person, () -> readers.of(sen));
    }

    private static List<DossierReader> lines(ReadersOfDossier found) {
        return found.units().stream().flatMap(unit -> unit.readers().stream()).toList();
    }

    private static DossierReader line(String role, Person person, Sight sight) {
        return new DossierReader(role, "Người " + person.username(), sight, null, null);
    }
}
