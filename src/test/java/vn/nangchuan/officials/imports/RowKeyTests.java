package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;

/** A row of the portal's own workbook means the paper, the document and the post of which it was written, whatever came since. */
@PortalTest
class RowKeyTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(800_000);
    private static final Map<SheetField, String> COLUMNS = Map.ofEntries(
            Map.entry(SheetField.FULL_NAME, "Họ và tên"),
            Map.entry(SheetField.IDENTITY_NUMBER, "Số CCCD"),
            Map.entry(SheetField.IDENTITY_ISSUER, "Nơi cấp CCCD"),
            Map.entry(SheetField.FIRST_APPOINTED_ON, "Bổ nhiệm lần đầu"),
            Map.entry(SheetField.PROFESSIONAL_LEVEL, "Chuyên môn: trình độ"),
            Map.entry(SheetField.PROFESSIONAL_ISSUER, "Chuyên môn: nơi cấp"),
            Map.entry(SheetField.PROFESSIONAL_ISSUED_ON, "Chuyên môn: ngày cấp"),
            Map.entry(SheetField.PROFESSIONAL_NUMBER, "Chuyên môn: số hiệu"),
            Map.entry(SheetField.SPECIALISED_COURSE, "Nghiệp vụ chuyên ngành: khóa bồi dưỡng"),
            Map.entry(SheetField.SPECIALISED_ISSUER, "Nghiệp vụ chuyên ngành: nơi cấp"),
            Map.entry(SheetField.SPECIALISED_ISSUED_ON, "Nghiệp vụ chuyên ngành: ngày cấp"));
    private static final Map<String, String> WORDS =
            Map.of("BACHELOR", "Đại học", "MASTER", "Thạc sĩ", "COLLEGE", "Cao đẳng", "INTERMEDIATE", "Trung cấp");
    private static final LocalDate THEN = LocalDate.of(2010, 6, 30);

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportLists lists;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    QualificationDesk papers;

    private OfficialId sen = new OfficialId(0);

    @BeforeEach
    void somebodyWithADegree() throws Exception {
        imports.open();
        takeOver("Họ và tên;Giới tính;Ngày sinh;Số CCCD;Chức danh;Ngày bổ nhiệm\nHoàng Thị Sen;Nữ;15/03/1975;"
                + number() + ";Trưởng thôn;01/06/2012\n");
        sen = new OfficialId(imports.count("SELECT id FROM official WHERE unit_id = :unit"));
    }

    @Test
    void theDayOfItsPaperIsCorrectedThoughAHigherOneCameSince() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(SheetField.PROFESSIONAL_ISSUED_ON, "15/06/2010");
        record(Level.MASTER, LocalDate.of(2018, 9, 1));

        assertThat(takeOver(sheet)).isEqualTo(new Counts(0, 1, 0, 0, 0));

        assertThat(held())
                .containsExactly(
                        tuple(Level.MASTER, LocalDate.of(2018, 9, 1), null),
                        tuple(Level.BACHELOR, LocalDate.of(2010, 6, 15), null));
        assertThat(imports.counts(imports.look(sheet))).as("the same again").isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void theLevelOfItsPaperIsCorrectedThoughAHigherOneCameSince() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(SheetField.PROFESSIONAL_LEVEL, "Cao đẳng");
        record(Level.MASTER, LocalDate.of(2018, 9, 1));

        takeOver(sheet);

        assertThat(held())
                .containsExactly(tuple(Level.MASTER, LocalDate.of(2018, 9, 1), null), tuple(Level.COLLEGE, THEN, null));
    }

    @Test
    void itsPaperIsTheSameWhenADayOfItWasCorrectedSince() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(SheetField.PROFESSIONAL_NUMBER, "DH-77");
        var paper = open().qualifications().getFirst();
        imports.in(
                () -> papers.change(sen, paper.id(), paper.version(), entry(Level.BACHELOR, LocalDate.of(2010, 6, 1))));

        takeOver(sheet);

        assertThat(held()).containsExactly(tuple(Level.BACHELOR, LocalDate.of(2010, 6, 1), "DH-77"));
    }

    @Test
    void whatSomebodyWroteOfItsPaperMeanwhileIsAConflict() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(SheetField.PROFESSIONAL_ISSUED_ON, "15/06/2010");
        var paper = open().qualifications().getFirst();
        imports.in(
                () -> papers.change(sen, paper.id(), paper.version(), entry(Level.BACHELOR, LocalDate.of(2010, 6, 1))));
        record(Level.MASTER, LocalDate.of(2018, 9, 1));

        long id = imports.look(sheet);
        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 0, 0, 0, 1));

        assertThat(imports.rows(id, null).getFirst().changes())
                .containsExactly(new CellChange(SheetField.PROFESSIONAL_ISSUED_ON, "2010-06-01", "2010-06-15", true));
    }

    @Test
    void anotherPaperWrittenOverItIsAddedOnce() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(Map.of(
                SheetField.PROFESSIONAL_LEVEL, "Thạc sĩ",
                SheetField.PROFESSIONAL_ISSUED_ON, "01/09/2018",
                SheetField.PROFESSIONAL_ISSUER, "Học viện Hành chính"));

        takeOver(sheet);

        assertThat(held())
                .containsExactly(
                        tuple(Level.MASTER, LocalDate.of(2018, 9, 1), null), tuple(Level.BACHELOR, THEN, null));
        assertThat(imports.counts(imports.look(sheet))).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void aPaperThatCameSinceIsNotTakenForOneThatTheRowTellsAnew() throws Exception {
        String sheet = sheet(Map.of(
                SheetField.PROFESSIONAL_LEVEL, "Cao đẳng",
                SheetField.PROFESSIONAL_ISSUED_ON, "01/09/2008",
                SheetField.PROFESSIONAL_ISSUER, "Trường Đại học Thái Nguyên"));
        record(Level.COLLEGE, LocalDate.of(2005, 7, 1));

        takeOver(sheet);

        assertThat(held())
                .containsExactly(
                        tuple(Level.COLLEGE, LocalDate.of(2008, 9, 1), null),
                        tuple(Level.COLLEGE, LocalDate.of(2005, 7, 1), null));
    }

    @Test
    void papersOfCoursesComeBackWithoutAChange() throws Exception {
        recordCourse("Kế toán trưởng", THEN);
        recordCourse("Kế toán trưởng", LocalDate.of(2017, 6, 20));
        record(Level.BACHELOR, THEN);

        assertThat(imports.counts(imports.look(sheet(Map.of())))).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void anotherCourseOnAnotherDayWrittenOverItsPaperIsAdded() throws Exception {
        recordCourse("Kế toán trưởng", THEN);

        takeOver(sheet(Map.of(
                SheetField.SPECIALISED_COURSE, "Văn thư – lưu trữ", SheetField.SPECIALISED_ISSUED_ON, "20/06/2017")));

        assertThat(courses())
                .containsExactlyInAnyOrder(
                        tuple("Kế toán trưởng", THEN), tuple("Văn thư – lưu trữ", LocalDate.of(2017, 6, 20)));
    }

    @Test
    void theCourseOrTheDayAloneWrittenOverItsPaperIsCorrected() throws Exception {
        recordCourse("Kế toán trưởng", THEN);

        takeOver(sheet(SheetField.SPECIALISED_COURSE, "Văn thư – lưu trữ"));
        assertThat(courses()).containsExactly(tuple("Văn thư – lưu trữ", THEN));

        takeOver(sheet(SheetField.SPECIALISED_ISSUED_ON, "15/06/2010"));
        assertThat(courses()).containsExactly(tuple("Văn thư – lưu trữ", LocalDate.of(2010, 6, 15)));
    }

    @Test
    void aPaperThatSomebodyRemovedIsNotWrittenAgain() throws Exception {
        record(Level.BACHELOR, THEN);
        String sheet = sheet(SheetField.PROFESSIONAL_NUMBER, "DH-77");
        var paper = open().qualifications().getFirst();
        imports.in(() -> papers.remove(sen, paper.id(), paper.version()));
        record(Level.BACHELOR, LocalDate.of(2015, 3, 1));

        assertThat(refusals(sheet)).containsExactly(tuple(SheetField.PROFESSIONAL_NUMBER, "CELL_PAPER_GONE"));
    }

    @Test
    void aDocumentThatCameSinceIsNotTakenForTheOneOfTheRow() throws Exception {
        String sheet = sheet(SheetField.IDENTITY_ISSUER, "Công an tỉnh Lạng Sơn");
        int version = open().details().version();
        imports.in(() ->
                dossierDesk.change(sen, version, new IdentityEntry(number(), LocalDate.of(2019, 1, 1), null, null)));

        assertThat(refusals(sheet)).containsExactly(tuple(SheetField.IDENTITY_ISSUER, "CELL_DOCUMENT_REPLACED"));
    }

    @Test
    void aPostThatCameSinceIsNotTakenForTheOneOfTheRow() throws Exception {
        String sheet = sheet(SheetField.FIRST_APPOINTED_ON, "01/06/2011").replaceAll("#POST:\\d+", "#POST:1");

        assertThat(refusals(sheet)).containsExactly(tuple(SheetField.FIRST_APPOINTED_ON, "ROW_POST_DIFFERS"));
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        RowKey key = imports.in(lists::people).stream()
                .map(person -> RowKey.read(person.key()).orElseThrow())
                .findFirst()
                .orElseThrow();

        assertThat(key.sources()).containsOnlyKeys("DOCUMENT", "POST");
        assertThat(RowKey.read(key.written())).contains(key);
        assertThat(RowKey.read(key.written() + "#")).isEmpty();
    }

    private static String number() {
        return "020175" + NUMBERS.incrementAndGet();
    }

    private void record(Level level, LocalDate day) {
        imports.in(() -> papers.add(sen, entry(level, day)));
    }

    private void recordCourse(String name, LocalDate day) {
        imports.in(() -> papers.add(sen, entry(Criterion.SPECIALISED_DUTIES, null, name, day)));
    }

    private List<Tuple> courses() {
        return open().qualifications().stream()
                .filter(paper -> paper.criterion() == Criterion.SPECIALISED_DUTIES)
                .map(paper -> tuple(paper.studied(), paper.issuedOn()))
                .toList();
    }

    private static QualificationEntry entry(Level level, LocalDate day) {
        return entry(Criterion.PROFESSIONAL, level, null, day);
    }

    private static QualificationEntry entry(
            Criterion criterion, @Nullable Level level, @Nullable String studied, LocalDate day) {
        return new QualificationEntry(
                criterion,
                level,
                null,
                studied,
                null,
                null,
                null,
                null,
                null,
                "Trường Đại học Thái Nguyên",
                null,
                day,
                null);
    }

    private Dossier open() {
        return imports.in(() -> dossiers.open(sen)).orElseThrow();
    }

    private List<Tuple> held() {
        return open().qualifications().stream()
                .map(paper -> tuple(paper.level(), paper.issuedOn(), paper.number()))
                .toList();
    }

    private String sheet(SheetField field, String value) {
        return sheet(Map.of(field, value));
    }

    /** The portal's own workbook, with these cells of the one row written over. */
    private String sheet(Map<SheetField, String> put) {
        var person = imports.in(lists::people).getFirst();
        List<SheetField> fields = COLUMNS.keySet().stream().sorted().toList();
        String cells = fields.stream()
                .map(field -> put.getOrDefault(field, shown(person.values().getOrDefault(field, ""))))
                .collect(Collectors.joining(";"));
        String heading = Stream.concat(Stream.of("Mã dòng"), fields.stream().map(COLUMNS::get))
                .collect(Collectors.joining(";"));
        return heading + "\n" + person.key() + ";" + cells + "\n";
    }

    private static String shown(String value) {
        return WORDS.getOrDefault(value, value);
    }

    private Counts takeOver(String list) throws Exception {
        long id = imports.look(list);
        Counts counts = imports.counts(id);
        imports.apply(id);
        assertThat(imports.line(id).status()).isEqualTo(ImportStatus.APPLIED);
        return counts;
    }

    private List<Tuple> refusals(String sheet) throws Exception {
        long id = imports.look(sheet);
        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 0, 0, 1, 0));
        return imports.rows(id, null).getFirst().notices().stream()
                .map(notice -> tuple(notice.field(), notice.code()))
                .toList();
    }
}
