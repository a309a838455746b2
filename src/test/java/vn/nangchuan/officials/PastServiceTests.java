package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.audit.AuditLine;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.PersonDetails.ServedBefore;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Where an official served before, outside the posts of the register. */
@PortalTest
class PastServiceTests {

    private static final PastServiceEntry SCHOOL =
            service("1997-09", "2004-08", "Trường THCS xã Tân Lang", "Giáo viên");
    private static final PastServiceEntry DISTRICT =
            service("2004-09", "2015-04-30", "Phòng Nội vụ huyện Văn Lãng", "Chuyên viên");

    @Autowired
    CorrectionFixture world;

    @Autowired
    TestProvinces provinces;

    @Autowired
    PastServiceDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    AuditLists audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void isEnteredByMonthsThenChangedAndTakenOut() {
        clerk(() -> desk.add(world.official, DISTRICT));
        clerk(() -> desk.add(world.official, SCHOOL));
        assertThat(served())
                .extracting(ServedBefore::from, ServedBefore::to, ServedBefore::unit, ServedBefore::post)
                .containsExactly(
                        tuple(SCHOOL.from(), SCHOOL.to(), SCHOOL.unit(), SCHOOL.post()),
                        tuple(DISTRICT.from(), DISTRICT.to(), DISTRICT.unit(), DISTRICT.post()));

        ServedBefore first = served().getFirst();
        clerk(() -> desk.change(
                world.official,
                first.id(),
                first.version(),
                service("1996-09", "2004-08", SCHOOL.unit(), "Giáo viên, Tổ trưởng")));
        ServedBefore changed = served().getFirst();
        assertThat(changed.from()).isEqualTo(MonthOrDay.parse("1996-09"));

        clerk(() -> desk.remove(world.official, changed.id(), changed.version()));
        assertThat(served()).extracting(ServedBefore::unit).containsExactly(DISTRICT.unit());
    }

    @Test
    void everySavingStandsInTheHistoryWithWhatWasBefore() {
        clerk(() -> desk.add(world.official, SCHOOL));
        ServedBefore held = served().getFirst();
        clerk(() -> desk.change(
                world.official, held.id(), held.version(), service("1996-09", "2004-08", SCHOOL.unit(), "Giáo viên")));

        assertThat(lines())
                .extracting(AuditLine::action)
                .startsWith("officials:past-service-changed", "officials:past-service-entered");
        assertThat(lines().getFirst().changes())
                .contains(new AuditLine.Change("served-from", "1997-09", "1996-09", false));
    }

    @Test
    void whatCannotBeIsSaidAtItsField() {
        assertThat(refusal(() -> clerk(() -> desk.add(world.official, new PastServiceEntry(null, null, "", " ")))))
                .extracting(Finding::field, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("from", EntryFinding.ENTRY_MISSING),
                        tuple("to", EntryFinding.ENTRY_MISSING),
                        tuple("unit", EntryFinding.ENTRY_MISSING),
                        tuple("post", EntryFinding.ENTRY_MISSING));
        assertThat(refusal(() -> clerk(
                        () -> desk.add(world.official, service("1980-01", "1979-12", "x".repeat(201), "Giáo viên")))))
                .extracting(Finding::field, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("from", FieldFinding.FIELD_DAY_IN_CHILDHOOD),
                        tuple("to", FieldFinding.FIELD_DAY_IN_CHILDHOOD),
                        tuple("to", EntryFinding.SERVICE_REVERSED),
                        tuple("unit", FieldFinding.FIELD_TEXT_TOO_LONG));
        assertThat(refusal(() ->
                        clerk(() -> desk.add(world.official, service("2004-01", "2040-12", "Trường", "Giáo viên")))))
                .extracting(Finding::field, Finding::code)
                .containsExactly(tuple("to", FieldFinding.FIELD_DAY_OUT_OF_RANGE));
        assertThat(served()).isEmpty();
    }

    @Test
    void whoSawAnOlderOneIsToldAndTheOtherCommuneFindsNothing() {
        clerk(() -> desk.add(world.official, SCHOOL));
        ServedBefore seen = served().getFirst();
        clerk(() -> desk.change(world.official, seen.id(), seen.version(), DISTRICT));

        assertThat(refusal(() -> clerk(() -> desk.remove(world.official, seen.id(), seen.version()))))
                .extracting(Finding::code)
                .containsExactly(EntryFinding.DOSSIER_CHANGED_MEANWHILE);
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        assertThat(refusal(() -> provinces.in(sibling, () -> desk.add(world.official, SCHOOL))))
                .extracting(Finding::code)
                .containsExactly(OfficialFinding.OFFICIAL_NOT_HERE);
        assertThat(provinces.in(
                        sibling,
                        () -> jdbc.sql("SELECT COUNT(*) FROM past_service")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void aRowOfAnotherDossierIsNotThere() {
        clerk(() -> desk.add(world.official, SCHOOL));
        ServedBefore held = served().getFirst();
        var colleague = provinces.enterSecretary(world.commune, "Hứa Văn Hai");

        assertThat(refusal(() -> clerk(() -> desk.remove(colleague, held.id(), held.version()))))
                .extracting(Finding::code)
                .containsExactly(FieldFinding.FIELD_GONE);
    }

    @Test
    void goesAlongWithTheDossierAndStaysWithTheNewKeeperAlone() {
        clerk(() -> desk.add(world.official, SCHOOL));
        UnitPath sibling = provinces.openCommune(world.province, "Tân Mỹ");
        provinces.in(world.province, () -> register.assign(world.official, sibling.unit(), LocalDate.of(2019, 7, 1)));

        ServedBefore moved = provinces
                .in(sibling, () -> dossiers.open(world.official))
                .orElseThrow()
                .details()
                .pastService()
                .getFirst();
        assertThat(moved.unit()).isEqualTo(SCHOOL.unit());
        provinces.in(sibling, () -> desk.change(world.official, moved.id(), moved.version(), DISTRICT));
        assertThat(refusal(() -> clerk(() -> desk.remove(world.official, moved.id(), moved.version()))))
                .extracting(Finding::code)
                .containsExactly(OfficialFinding.OFFICIAL_NOT_HERE);
    }

    @Test
    void aFormerStateTellsWhatStoodThen() {
        clerk(() -> desk.add(world.official, SCHOOL));
        Instant then = now();
        ServedBefore held = served().getFirst();
        clerk(() -> desk.change(world.official, held.id(), held.version(), DISTRICT));

        assertThat(world.clerk(() -> dossiers.openAsRecorded(world.official, then))
                        .orElseThrow()
                        .details()
                        .pastService())
                .extracting(ServedBefore::unit)
                .containsExactly(SCHOOL.unit());
    }

    private static PastServiceEntry service(String from, @Nullable String to, String unit, String post) {
        return new PastServiceEntry(MonthOrDay.parse(from), to == null ? null : MonthOrDay.parse(to), unit, post);
    }

    private List<ServedBefore> served() {
        return world.clerk(() -> dossiers.open(world.official))
                .orElseThrow()
                .details()
                .pastService();
    }

    private List<AuditLine> lines() {
        return world.clerk(() -> audit.ofOfficial(world.official, null, 50)).lines().stream()
                .filter(line -> !line.action().equals("officials:opened"))
                .toList();
    }

    private Instant now() {
        return world.clerk(() -> jdbc.sql("SELECT NOW(6) AS now")
                .query((row, _) -> row.getObject("now", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .single());
    }

    private void clerk(Runnable work) {
        world.clerk(() -> {
            work.run();
            return work;
        });
    }

    private static List<Finding> refusal(Runnable work) {
        BusinessRuleViolation refused = catchThrowableOfType(BusinessRuleViolation.class, work::run);
        assertThat(refused).isNotNull();
        return refused.findings();
    }
}
