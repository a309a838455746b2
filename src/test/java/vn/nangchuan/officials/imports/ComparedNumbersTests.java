package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.access.throttle.QuestionLimits;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.numbers.NumberLists;
import vn.nangchuan.officials.numbers.NumberPermissions;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestProvinces;

/** Whether others have the numbers that a file brings is asked when it is taken over, and never when it is looked through. */
@PortalTest
class ComparedNumbersTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);
    private static final Set<String> COMPARING = Set.of(NumberPermissions.COMPARE);

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportLists lists;

    @Autowired
    NightlyComparison nightly;

    @Autowired
    NumberLists numbers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    QuestionLimits limits;

    @Autowired
    JobsEnded jobs;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province = new UnitPath("/1/");
    private UnitPath theirs = province;
    private UnitPath commune = province;

    @BeforeEach
    void twoCommunes() {
        province = provinces.openProvince();
        theirs = provinces.openCommune(province, "Tân Mỹ");
        commune = provinces.openCommune(province, "Tân Lang");
    }

    @Test
    void whomAnotherCommuneHasIsForTheProvinceToCompareAndNoMoreIsSaid() throws Exception {
        List<String> known = some(2);
        List<String> all = new ArrayList<>(some(1));
        all.addAll(known);
        takeOver(theirs, known);

        long file = bring(commune, all);
        JobLine job = apply(commune, file);

        assertThat(job.result()).isEqualTo("APPLIED_TO_COMPARE");
        assertThat(job.figures()).containsExactly(3L, 0L, 0L, 0L, 0L, 2L);
        assertThat(toCompare(commune)).isEqualTo(lastFourOf(known));
        assertThat(rowsWithANotice(commune, file))
                .as("the number itself, and nobody's name")
                .isEqualTo(lastFourOf(known));
        OfficialId marked = official(commune, known.getFirst());
        assertThat(provinces
                        .in(commune, () -> dossiers.open(marked))
                        .orElseThrow()
                        .details()
                        .warningsAt(DossierWarnings.IDENTITY))
                .extracting(finding -> finding.code())
                .containsExactly(DossierWarning.IDENTITY_TO_COMPARE);
        assertThat(gaps(commune)).as("to be mended, as after the form").isEqualTo(2);
        assertThat(toCompare(theirs)).as("who was there first is told nothing").isEmpty();
    }

    @Test
    void whatIsKnownInAnotherProvinceAloneStandsInTheProvincesList() throws Exception {
        UnitPath elsewhere = provinces.openCommune(provinces.openProvince(), "Nà Sầm");
        List<String> known = some(1);
        takeOver(elsewhere, known);

        takeOver(commune, known);

        assertThat(provinces.as(province, "reviewer", COMPARING, () -> numbers.open(null, 10)))
                .singleElement()
                .satisfies(about -> assertThat(about.holders())
                        .singleElement()
                        .satisfies(holder -> assertThat(holder.keeper()).isEqualTo(commune)));
    }

    @Test
    void lookingThroughAsksNothingAndTellsNothing() throws Exception {
        List<String> known = some(2);
        takeOver(theirs, known);
        long ofKnown = bring(commune, known);
        UnitPath third = provinces.openCommune(province, "Nà Sầm");
        long ofUnknown = bring(third, some(2));

        int withKnown = statements.count(() -> check(commune, ofKnown));
        int withUnknown = statements.count(() -> check(third, ofUnknown));

        assertThat(withKnown).isEqualTo(withUnknown);
        assertThat(asked(commune)).isZero();
        assertThat(rowsWithANotice(commune, ofKnown)).isEmpty();
    }

    @Test
    void takingOverAsksAsManyStatementsWhetherTheyAreKnownOrNot() throws Exception {
        List<String> known = some(3);
        takeOver(theirs, known);
        long ofKnown = bring(commune, known);
        check(commune, ofKnown);
        UnitPath third = provinces.openCommune(province, "Nà Sầm");
        long ofUnknown = bring(third, some(3));
        check(third, ofUnknown);

        int withKnown = statements.count(() -> applied(commune, ofKnown));
        int withUnknown = statements.count(() -> applied(third, ofUnknown));

        assertThat(withKnown).isEqualTo(withUnknown);
        assertThat(asked(commune)).isEqualTo(3);
        assertThat(asked(third)).isEqualTo(3);
    }

    @Test
    void anotherNumberOfSomebodyWithADossierIsAskedAboutAndAnUnchangedOneIsNot() throws Exception {
        List<String> own = some(1);
        List<String> other = some(1);
        takeOver(theirs, other);
        takeOver(commune, own);
        assertThat(asked(commune)).isOne();

        takeOver(commune, "Họ và tên;Số CCCD;Điện thoại\nVi Văn An;" + own.getFirst() + ";0912345678\n");
        assertThat(asked(commune)).isOne();

        String key = provinces.in(commune, lists::people).getFirst().key();
        takeOver(
                commune,
                "Mã dòng;Họ và tên;Ngày sinh;Số CCCD\n" + key + ";Vi Văn An;04/05/1980;" + other.getFirst() + "\n");
        assertThat(asked(commune)).isEqualTo(2);
        assertThat(toCompare(commune)).isEqualTo(lastFourOf(other));
    }

    @Test
    void whatWasLeftTheNightAsksAboutAndStopsWhereEnoughIsTold() throws Exception {
        int marks = limits.byNight().marks();
        List<String> known = some(marks + 1);
        takeOver(theirs, known);
        List<String> all = new ArrayList<>(known);
        all.addAll(some(1));
        long file = takeOver(commune, all);
        leaveForTheNight(commune);

        nightly.compare();

        assertThat(toCompare(commune)).hasSize(marks);
        assertThat(left(commune)).isEqualTo(2);
        assertThat(gaps(commune)).isEqualTo(marks);

        nightly.compare();

        assertThat(toCompare(commune)).isEqualTo(lastFourOf(known));
        assertThat(left(commune)).isZero();
        provinces.in(commune, () -> desk.undo(file, UUID.randomUUID()));
        assertThat(jobs.at(commune).getFirst().result())
                .as("that something was compared is no edit")
                .isEqualTo("UNDONE");
    }

    private List<String> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "020080" + NUMBERS.incrementAndGet())
                .toList();
    }

    private static String list(List<String> numbers) {
        return numbers.stream()
                .map(number -> "Vi Văn %s;Nam;04/05/1980;%s;Trưởng thôn;01/01/2018\n".formatted(name(number), number))
                .collect(Collectors.joining("", "Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm\n", ""));
    }

    /** One of his own, so that nobody is a namesake: the figures of the number as letters; the first of a list is An. */
    private static String name(String number) {
        return number.chars()
                .skip(8)
                .mapToObj(figure -> String.valueOf((char) ('a' + figure - '0')))
                .collect(Collectors.joining("", "X", ""));
    }

    private long bring(UnitPath unit, List<String> people) {
        return bring(unit, list(people));
    }

    private long bring(UnitPath unit, String list) {
        return provinces.in(unit, () -> desk.bring("ds.csv", list.getBytes(StandardCharsets.UTF_8)));
    }

    private long takeOver(UnitPath unit, List<String> people) throws Exception {
        return takeOver(unit, list(people));
    }

    private long takeOver(UnitPath unit, String list) throws Exception {
        long file = bring(unit, list);
        apply(unit, file);
        return file;
    }

    private JobLine check(UnitPath unit, long file) throws Exception {
        provinces.in(unit, () -> desk.check(file, UUID.randomUUID()));
        return jobs.at(unit).getFirst();
    }

    private JobLine apply(UnitPath unit, long file) throws Exception {
        check(unit, file);
        return applied(unit, file);
    }

    private JobLine applied(UnitPath unit, long file) throws Exception {
        provinces.in(unit, () -> desk.apply(file, false, UUID.randomUUID()));
        JobLine job = jobs.at(unit).getFirst();
        assertThat(job.status()).as(job.result()).isEqualTo(JobStatus.DONE);
        return job;
    }

    private static List<String> lastFourOf(List<String> numbers) {
        return numbers.stream().map(number -> number.substring(8)).sorted().toList();
    }

    private List<String> toCompare(UnitPath unit) {
        return provinces.in(
                unit,
                () -> jdbc.sql(
                                "SELECT last4 FROM identity_document WHERE unit_id = :unit AND to_compare ORDER BY last4")
                        .param("unit", unit.unit().value())
                        .query(String.class)
                        .list());
    }

    private List<String> rowsWithANotice(UnitPath unit, long file) {
        return provinces.in(unit, () -> lists.rows(file, null, 0, 100)).stream()
                .filter(row ->
                        row.notices().stream().anyMatch(notice -> notice.code().equals("IDENTITY_TO_COMPARE")))
                .flatMap(row -> row.changes().stream())
                .filter(change -> change.field() == SheetField.IDENTITY_NUMBER)
                .map(change -> String.valueOf(change.becomes()).substring(1))
                .sorted()
                .toList();
    }

    private OfficialId official(UnitPath unit, String number) {
        return new OfficialId(number(
                unit,
                "SELECT official_id FROM identity_document WHERE unit_id = :unit AND last4 = " + number.substring(8)));
    }

    private long left(UnitPath unit) {
        return number(unit, "SELECT COUNT(*) FROM identity_document WHERE unit_id = :unit AND not_compared");
    }

    private long gaps(UnitPath unit) {
        return number(unit, "SELECT COUNT(*) FROM dossier_gap WHERE unit_id = :unit AND rule = 'NUMBER_TO_COMPARE'");
    }

    private long asked(UnitPath unit) {
        return number(
                unit,
                "SELECT COUNT(*) FROM audit_line WHERE unit_id = :unit AND action = 'officials:identity-compared'");
    }

    private long number(UnitPath unit, String statement) {
        return provinces.in(
                unit,
                () -> jdbc.sql(statement)
                        .param("unit", unit.unit().value())
                        .query(Long.class)
                        .single());
    }

    private void leaveForTheNight(UnitPath unit) {
        provinces.in(unit, () -> {
            jdbc.sql("UPDATE identity_document SET not_compared = TRUE, to_compare = FALSE WHERE unit_id = :unit")
                    .param("unit", unit.unit().value())
                    .update();
            jdbc.sql("DELETE FROM dossier_gap WHERE unit_id = :unit")
                    .param("unit", unit.unit().value())
                    .update();
        });
    }
}
