package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.audit.AuditFilter;
import vn.nangchuan.audit.AuditLists;
import vn.nangchuan.audit.AuditPermissions;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.AfterReassessment;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Taking a file over, and back, says how far the whole of it is, and can be called off until the end: then nothing was done. */
@PortalTest
@Import(CallingOffTests.Assessing.class)
class CallingOffTests {

    /** As many as are assessed in three slices. */
    private static final int PEOPLE = 510;

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportFixture imports;

    @Autowired
    NightlyComparison nightly;

    @Autowired
    Assessing assessing;

    @Autowired
    AuditLists audit;

    @Autowired
    JdbcClient jdbc;

    private final List<Integer> percents = new CopyOnWriteArrayList<>();
    private final List<UnitPath> broken = new CopyOnWriteArrayList<>();

    /** Does what a test wants whenever some officials were assessed, which is after all their rows were written. */
    @TestComponent
    static class Assessing implements AfterReassessment {

        private volatile Runnable then = () -> {};

        @Override
        public Set<OfficialId> differing(Collection<OfficialId> officials) {
            return Set.of();
        }

        @Override
        public void reassessed(Collection<OfficialId> officials) {
            then.run();
        }
    }

    @BeforeEach
    void openCommune() {
        imports.open();
    }

    @AfterEach
    void letAssess() {
        assessing.then = () -> {};
        broken.forEach(unit -> setChain(unit, "(SELECT MAX(l.number) FROM audit_line l WHERE l.unit_id = :unit)"));
    }

    @Test
    void takingOverThatIsCalledOffAfterRowsWereWrittenWritesNothing() throws Exception {
        long file = imports.look(entered(2));
        assessing.then = () -> callOff(file);

        JobLine job = imports.apply(file);

        assertThat(job.status()).isEqualTo(JobStatus.CANCELLED);
        assertThat(people()).isZero();
        assertThat(imports.line(file).status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(askedInVain()).as("what was asked stays in the trail").containsExactly("job:test: 2");

        assessing.then = () -> {};
        assertThat(imports.apply(file).status()).as("it can be asked for again").isEqualTo(JobStatus.DONE);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void takingBackThatIsCalledOffLeavesWhatTheFileWrote() throws Exception {
        imports.apply(imports.look(entered(2)));
        long file = imports.look(changed(2));
        imports.apply(file);
        assessing.then = () -> callOff(file);

        assertThat(imports.undo(file).status()).isEqualTo(JobStatus.CANCELLED);

        assertThat(imports.line(file).status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(phones()).isEqualTo(2);
        assessing.then = () -> {};
        assertThat(imports.undo(file).status()).isEqualTo(JobStatus.DONE);
        assertThat(phones()).isZero();
    }

    @Test
    void whatWasAskedStaysInTheTrailWhenTheMachineFails() throws Exception {
        long file = imports.look(entered(2));
        assessing.then = CallingOffTests::failAsAMachine;

        assertThat(imports.apply(file).status()).isEqualTo(JobStatus.FAILED);

        assertThat(people()).isZero();
        assertThat(askedInVain()).containsExactly("job:test: 2");
    }

    @Test
    void whatCannotBeNotedDoesNotChangeHowTheJobEnded() throws Exception {
        long file = imports.look(entered(2));
        assessing.then = () -> {
            callOff(file);
            elsewhere(() -> breakChain(imports.commune));
        };

        JobLine job = imports.apply(file);

        assertThat(askedInVain()).as("the line could not be written").isEmpty();
        assertThat(job.status()).isEqualTo(JobStatus.CANCELLED);
    }

    @Test
    void whatANightThatFailsHasAskedStaysInTheTrail() throws Exception {
        imports.takeOver(entered(2));
        imports.takeOver(imports.sibling("Tân Mỹ"), entered(1));
        leaveForTheNight(imports.commune);
        assessing.then = () -> {
            throw new IllegalStateException("The night fails");
        };

        nightly.compare();
        assertThat(askedInVain()).containsExactly("job:nightly: 2");
        assertThat(left(imports.commune)).isEqualTo(2);

        assessing.then = CallingOffTests::failAsAMachine;
        nightly.compare();
        assertThat(askedInVain()).containsExactly("job:nightly: 2", "job:nightly: 2");
    }

    @Test
    void aUnitWhoseTrailCannotBeWrittenKeepsNoOtherFromItsTurn() throws Exception {
        UnitPath sibling = imports.sibling("Tân Mỹ");
        imports.takeOver(entered(2));
        imports.takeOver(sibling, entered(2));
        List<UnitPath> inTurn = Stream.of(imports.commune, sibling)
                .sorted(Comparator.comparing(UnitPath::value))
                .toList();
        inTurn.forEach(this::leaveForTheNight);
        breakChain(inTurn.getFirst());

        nightly.compare();

        assertThat(left(inTurn.getFirst())).isEqualTo(2);
        assertThat(left(inTurn.getLast())).isZero();
    }

    @Test
    void howFarItIsRisesThroughTheWholeOfTheWork() throws Exception {
        long file = imports.look(entered(PEOPLE));
        assessing.then = this::look;

        JobLine job = imports.apply(file);

        assertThat(percents).as("while people are assessed, a slice at a time").hasSize(3);
        assertThat(percents.get(1)).as("when the first are assessed").isBetween(40, 60);
        assertThat(percents.get(2)).isBetween(61, 99);
        assertThat(job.done()).isEqualTo(PEOPLE);

        long edited = imports.look(changed(PEOPLE));
        imports.apply(edited);
        percents.clear();
        JobLine undone = imports.undo(edited);
        assertThat(percents).as("and while it is taken back").hasSize(3);
        assertThat(percents.get(1)).isBetween(60, 80);
        assertThat(percents.get(2)).isBetween(81, 99);
        assertThat(undone.done()).isEqualTo(PEOPLE);
    }

    /** Looks, late enough for what comes next to be noted: that is done twice a second at most. */
    private void look() {
        LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
        percents.add(percent());
    }

    private int percent() {
        List<String> seen = new ArrayList<>();
        elsewhere(() -> seen.addAll(
                imports.read("SELECT 100 * done DIV total FROM job WHERE unit_id = :unit ORDER BY id DESC LIMIT 1")));
        return Integer.parseInt(seen.getFirst());
    }

    private void callOff(long file) {
        elsewhere(() -> imports.in(() -> desk.callOff(file)));
    }

    /** As somebody at a screen, on a connection of their own. */
    private static void elsewhere(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void failAsAMachine() {
        throw new InternalError("The machine fails");
    }

    /** Its next line would have the number of its first one, which nothing can be written with. */
    private void breakChain(UnitPath unit) {
        setChain(unit, "0");
        broken.add(unit);
    }

    private void setChain(UnitPath unit, String number) {
        change(unit, "UPDATE audit_chain SET number = " + number + " WHERE id = :unit");
    }

    private void leaveForTheNight(UnitPath unit) {
        change(unit, "UPDATE identity_document SET not_compared = TRUE, to_compare = FALSE WHERE unit_id = :unit");
    }

    private void change(UnitPath unit, String statement) {
        int changed = provinces.in(
                unit,
                () -> jdbc.sql(statement).param("unit", unit.unit().value()).update());
        assertThat(changed).as(statement).isPositive();
    }

    private long left(UnitPath unit) {
        return imports.count(unit, "SELECT COUNT(*) FROM identity_document WHERE unit_id = :unit AND not_compared");
    }

    private static String number(int place) {
        return "%012d".formatted(20_080_555_000L + place);
    }

    private static String entered(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> "Vi Văn %c%c;Nam;04/05/1980;%s;Trưởng thôn;01/01/2018\n"
                        .formatted('A' + place / 20, 'a' + place % 20, number(place)))
                .collect(Collectors.joining("", "Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm\n", ""));
    }

    private static String changed(int count) {
        return IntStream.range(0, count)
                .mapToObj(place ->
                        "Vi Văn %c%c;%s;0912345678\n".formatted('A' + place / 20, 'a' + place % 20, number(place)))
                .collect(Collectors.joining("", "Họ và tên;Số CCCD;Điện thoại\n", ""));
    }

    private List<String> askedInVain() {
        return provinces
                .as(
                        imports.commune,
                        "admin",
                        Set.of(AuditPermissions.READ),
                        () -> audit.search(AuditFilter.none(), null, 50))
                .lines()
                .stream()
                .filter(line -> line.action().equals("officials:import-numbers-asked"))
                .map(line -> line.actor() + ": " + line.changes().getFirst().after())
                .toList();
    }

    private long people() {
        return imports.count("SELECT COUNT(*) FROM official WHERE unit_id = :unit");
    }

    private long phones() {
        return imports.count("SELECT COUNT(*) FROM official WHERE unit_id = :unit AND phone IS NOT NULL");
    }
}
