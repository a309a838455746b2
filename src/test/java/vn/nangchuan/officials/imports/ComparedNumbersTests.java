package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    ImportFixture imports;

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
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    private UnitPath province = new UnitPath("/1/");
    private UnitPath theirs = province;
    private UnitPath commune = province;

    @BeforeEach
    void twoCommunes() {
        imports.open();
        province = imports.province;
        theirs = imports.sibling("Tân Mỹ");
        commune = imports.commune;
    }

    @Test
    void whomAnotherCommuneHasIsForTheProvinceToCompareAndNoMoreIsSaid() throws Exception {
        List<String> known = some(2);
        List<String> all = new ArrayList<>(some(1));
        all.addAll(known);
        imports.takeOver(theirs, list(known));

        long file = imports.bring(commune, list(all));
        imports.check(file);
        JobLine job = applied(commune, file);

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
        imports.takeOver(elsewhere, list(known));

        imports.takeOver(commune, list(known));

        assertThat(provinces.as(province, "reviewer", COMPARING, () -> numbers.open(null, 10)))
                .singleElement()
                .satisfies(about -> assertThat(about.holders())
                        .singleElement()
                        .satisfies(holder -> assertThat(holder.keeper()).isEqualTo(commune)));
    }

    @Test
    void lookingThroughAsksNothingAndTellsNothing() throws Exception {
        List<String> known = some(2);
        imports.takeOver(theirs, list(known));
        long ofKnown = imports.bring(commune, list(known));
        UnitPath third = imports.sibling("Nà Sầm");
        long ofUnknown = imports.bring(third, list(some(2)));

        int withKnown = statements.count(() -> imports.check(commune, ofKnown));
        int withUnknown = statements.count(() -> imports.check(third, ofUnknown));

        assertThat(withKnown).isEqualTo(withUnknown);
        assertThat(asked(commune)).isZero();
        assertThat(rowsWithANotice(commune, ofKnown)).isEmpty();
    }

    @Test
    void takingOverAsksAsManyStatementsWhetherTheyAreKnownOrNot() throws Exception {
        List<String> known = some(3);
        imports.takeOver(theirs, list(known));
        long ofKnown = imports.bring(commune, list(known));
        imports.check(commune, ofKnown);
        UnitPath third = imports.sibling("Nà Sầm");
        long ofUnknown = imports.bring(third, list(some(3)));
        imports.check(third, ofUnknown);

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
        imports.takeOver(theirs, list(other));
        imports.takeOver(commune, list(own));
        assertThat(asked(commune)).isOne();

        imports.takeOver(commune, "Họ và tên;Số CCCD;Điện thoại\nVi Văn An;" + own.getFirst() + ";0912345678\n");
        assertThat(asked(commune)).isOne();

        String key = provinces.in(commune, lists::people).getFirst().key();
        imports.takeOver(
                commune,
                "Mã dòng;Họ và tên;Ngày sinh;Số CCCD\n" + key + ";Vi Văn An;04/05/1980;" + other.getFirst() + "\n");
        assertThat(asked(commune)).isEqualTo(2);
        assertThat(toCompare(commune)).isEqualTo(lastFourOf(other));
    }

    @Test
    void whatWasLeftTheNightAsksAbout() throws Exception {
        List<String> known = some(2);
        imports.takeOver(theirs, list(known));
        List<String> all = new ArrayList<>(known);
        all.addAll(some(1));
        long file = imports.takeOver(commune, list(all));
        leaveForTheNight(commune);

        nightly.compare();

        assertThat(toCompare(commune)).isEqualTo(lastFourOf(known));
        assertThat(left(commune)).isZero();
        assertThat(gaps(commune)).isEqualTo(2);
        assertThat(imports.undo(file).result())
                .as("that something was compared is no edit")
                .isEqualTo("UNDONE");
    }

    @Test
    void theNightStopsWhereEnoughIsToldAndTellsNoMoreInTheNextWithoutTimeBetween() throws Exception {
        int marks = limits.marksByLists().failures();
        List<String> known = some(marks + 1);
        imports.takeOver(theirs, list(known));
        imports.takeOver(commune, list(known));
        leaveForTheNight(commune);

        nightly.compare();
        nightly.compare();

        assertThat(toCompare(commune)).hasSize(marks);
        assertThat(left(commune)).isOne();
        assertThat(gaps(commune)).isEqualTo(marks);
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

    private JobLine applied(UnitPath unit, long file) throws Exception {
        JobLine job = imports.apply(unit, file, false);
        assertThat(job.status()).as(job.result()).isEqualTo(JobStatus.DONE);
        return job;
    }

    private static List<String> lastFourOf(List<String> numbers) {
        return numbers.stream().map(number -> number.substring(8)).sorted().toList();
    }

    private List<String> toCompare(UnitPath unit) {
        return imports.read(
                unit, "SELECT last4 FROM identity_document WHERE unit_id = :unit AND to_compare ORDER BY last4");
    }

    private List<String> rowsWithANotice(UnitPath unit, long file) {
        return imports.rows(unit, file, null).stream()
                .filter(row ->
                        row.notices().stream().anyMatch(notice -> notice.code().equals("IDENTITY_TO_COMPARE")))
                .flatMap(row -> row.changes().stream())
                .filter(change -> change.field() == SheetField.IDENTITY_NUMBER)
                .map(change -> String.valueOf(change.becomes()).substring(1))
                .sorted()
                .toList();
    }

    private OfficialId official(UnitPath unit, String number) {
        return new OfficialId(imports.count(
                unit,
                "SELECT official_id FROM identity_document WHERE unit_id = :unit AND last4 = " + number.substring(8)));
    }

    private long left(UnitPath unit) {
        return imports.count(unit, "SELECT COUNT(*) FROM identity_document WHERE unit_id = :unit AND not_compared");
    }

    private long gaps(UnitPath unit) {
        return imports.count(
                unit, "SELECT COUNT(*) FROM dossier_gap WHERE unit_id = :unit AND rule = 'NUMBER_TO_COMPARE'");
    }

    private long asked(UnitPath unit) {
        return imports.count(
                unit,
                "SELECT COUNT(*) FROM audit_line WHERE unit_id = :unit AND action = 'officials:identity-compared'");
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
