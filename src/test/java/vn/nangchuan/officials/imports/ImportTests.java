package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostingDesk;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** A commune brings its people in a file: looked through, taken over whole or not at all, and taken back. */
@PortalTest
class ImportTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(400_000);
    private static final String HEADING =
            "STT;Họ và tên;Giới tính;Ngày sinh;Số CCCD;Điện thoại;Chức danh;Ngày bổ nhiệm;Dân tộc;Trình độ chuyên môn;"
                    + "Cơ sở đào tạo;Năm tốt nghiệp\n";

    @Autowired
    TestProvinces provinces;

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportLists lists;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierDesk dossierDesk;

    @Autowired
    PostingDesk postings;

    @Autowired
    JdbcClient jdbc;

    private UnitPath commune = new UnitPath("/1/");
    private String sen = "";
    private String duong = "";

    @BeforeEach
    void openCommune() {
        imports.open();
        commune = imports.commune;
        sen = "020175" + NUMBERS.incrementAndGet();
        duong = "020080" + NUMBERS.incrementAndGet();
    }

    private String twoPeople() {
        return HEADING
                + "1;Hoàng Thị Sen;Nữ;15/03/1975;" + sen + ";0912345678;Văn hóa - xã hội;01/06/2012;Tày;Đại học;"
                + "Trường Đại học Thái Nguyên;06/2010\n"
                + "2;Lộc Văn Dương;Nam;2/9/1980;" + duong + ";;CT UBND;01/07/2016;;Trung cấp;;\n";
    }

    @Test
    void lookingThroughSaysWhatWouldComeAndWritesNothing() throws Exception {
        long id = imports.bring(twoPeople());

        JobLine job = imports.check(id);

        assertThat(job.status()).isEqualTo(JobStatus.DONE);
        assertThat(imports.counts(id)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(imports.rows(id, RowStatus.ENTERED))
                .extracting(ImportRow::name)
                .containsExactly("Hoàng Thị Sen", "Lộc Văn Dương");
        assertThat(imports.rows(id, null).getFirst().notices())
                .extracting(RowNotice::code)
                .as("a month is taken for its last day")
                .containsExactly("CELL_LAST_OF_MONTH");
        assertThat(imports.rows(id, null).getLast().notices())
                .extracting(RowNotice::code, RowNotice::error)
                .as("a level without its paper is no reason to refuse somebody")
                .containsExactly(tuple("CELL_PAPER_INCOMPLETE", false));
        assertThat(people()).isEmpty();
    }

    @Test
    void takenOverTheyAreOnTheRegisterWithTheirPostsPapersAndStandings() throws Exception {
        long id = imports.takeOver(twoPeople());

        Dossier dossier = open(person("Hoàng Thị Sen"));
        assertThat(dossier.birthDate()).isEqualTo(LocalDate.of(1975, 3, 15));
        assertThat(dossier.sex()).isEqualTo(Sex.FEMALE);
        assertThat(dossier.identityLast4()).isEqualTo(sen.substring(8));
        assertThat(dossier.details().documents()).hasSize(1);
        assertThat(dossier.details().ethnicityKnown()).isTrue();
        assertThat(dossier.postsOn(LocalDate.of(2019, 7, 19)))
                .extracting(post -> post.post().vi())
                .containsExactly("Văn hóa – xã hội");
        assertThat(dossier.qualifications())
                .extracting(paper -> paper.issuedOn(), paper -> paper.issuer())
                .containsExactly(tuple(LocalDate.of(2010, 6, 30), "Trường Đại học Thái Nguyên"));
        assertThat(imports.line(id).status()).isEqualTo(ImportStatus.APPLIED);
        assertThat(imports.count("SELECT COUNT(DISTINCT official_id) FROM standing WHERE unit_id = :unit"))
                .as("assessed at once")
                .isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        imports.takeOver(twoPeople());
        String before = checksum();

        long again = imports.look(twoPeople());

        assertThat(imports.counts(again)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(refusal(() -> desk.apply(again, false, UUID.randomUUID())))
                .containsExactly("IMPORT_CHANGES_NOTHING");
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void oneWrongRowKeepsAllFromBeingTakenOverUnlessItIsLeftOut() throws Exception {
        String wrong = twoPeople() + "3;Nông Văn Thắng;Nam;31/02/1979;123;;Không có chức này;;;;;\n";
        long id = imports.look(wrong);

        assertThat(imports.counts(id)).isEqualTo(new Counts(2, 0, 0, 1, 0));
        assertThat(imports.rows(id, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::field, RowNotice::code)
                .contains(
                        tuple(SheetField.BIRTH_DATE, "CELL_DAY_UNFIT"), tuple(SheetField.POST, "CELL_CHOICE_UNKNOWN"));
        assertThat(refusal(() -> desk.apply(id, false, UUID.randomUUID()))).containsExactly("IMPORT_HAS_REFUSED");

        imports.apply(commune, id, true);

        assertThat(people().keySet()).containsExactlyInAnyOrder("Hoàng Thị Sen", "Lộc Văn Dương");
    }

    @Test
    void anEmptyCellLeavesTheDossierAsItIsAndTheWordForItEmptiesAField() throws Exception {
        imports.takeOver(twoPeople());
        String list = "Họ tên;Số CCCD;Điện thoại;Vị trí việc làm\nHoàng Thị Sen;" + sen + ";(xóa);\n" + "Lộc Văn Dương;"
                + duong + ";;Chủ tịch\n";

        long id = imports.takeOver(list);

        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 2, 0, 0, 0));
        assertThat(open(person("Hoàng Thị Sen")).details().phone()).isNull();
        assertThat(open(person("Lộc Văn Dương")).details().jobPosition()).isEqualTo("Chủ tịch");
    }

    @Test
    void aPostThatWasNotThereOnItsDayIsRefusedAtItsCell() throws Exception {
        long id = imports.look(twoPeople().replace("Văn hóa - xã hội", "Chuyên viên"));

        assertThat(imports.rows(id, RowStatus.REFUSED))
                .singleElement()
                .satisfies(row -> assertThat(row.notices())
                        .filteredOn(RowNotice::error)
                        .extracting(RowNotice::field, RowNotice::code, RowNotice::arguments)
                        .containsExactly(tuple(SheetField.POST, "POST_NOT_YET", List.of("01/07/2025"))));
    }

    @Test
    void anotherPostIsLeftToADecision() throws Exception {
        imports.takeOver(twoPeople());

        long id = imports.look("Họ tên;Số CCCD;Chức vụ\nHoàng Thị Sen;" + sen + ";Chủ tịch UBND\n");

        assertThat(imports.rows(id, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::code)
                .containsExactly("ROW_POST_DIFFERS");
    }

    @Test
    void anotherIdentityNumberKeepsTheFormerDocument() throws Exception {
        imports.takeOver("Họ tên;Giới tính;Ngày sinh;CMND;Chức vụ;Ngày bổ nhiệm\nLành Văn Tú;Nam;04/05/1982;081234567;"
                + "Trưởng thôn;01/01/2018\n");

        imports.takeOver("Họ tên;Ngày sinh;Số CCCD\nLành Văn Tú;04/05/1982;" + sen + "\n");

        Dossier dossier = open(person("Lành Văn Tú"));
        assertThat(dossier.identityLast4()).isEqualTo(sen.substring(8));
        assertThat(dossier.details().documents())
                .extracting(document -> document.kind().name(), document -> document.current())
                .containsExactly(tuple("CCCD", true), tuple("CMND", false));
    }

    @Test
    void whatWasWrittenMeanwhileIsAConflictUntilSomebodySaysWhichCounts() throws Exception {
        imports.takeOver(twoPeople());
        String sheet = ownSheet(Map.of(SheetField.PHONE, "0999000111"));
        edit(person("Hoàng Thị Sen"), "0988777666");

        long id = imports.look(sheet);

        assertThat(imports.counts(id))
                .as("the other had no telephone, and nobody wrote one")
                .isEqualTo(new Counts(0, 1, 0, 0, 1));
        assertThat(imports.rows(id, RowStatus.CONFLICT).getFirst().changes())
                .containsExactly(new CellChange(SheetField.PHONE, "0988777666", "0999000111", true));
        assertThat(refusal(() -> desk.apply(id, false, UUID.randomUUID()))).containsExactly("IMPORT_HAS_CONFLICTS");

        int row = imports.rows(id, RowStatus.CONFLICT).getFirst().number();
        provinces.in(commune, () -> desk.choose(id, row, SheetField.PHONE, Choice.DOSSIER));
        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 1, 1, 0, 0));
        imports.apply(id);

        assertThat(open(person("Hoàng Thị Sen")).details().phone()).isEqualTo("0988777666");
        assertThat(open(person("Lộc Văn Dương")).details().phone()).isEqualTo("0999000111");
    }

    @Test
    void ofAConflictTheFileCountsWhereThatIsChosen() throws Exception {
        imports.takeOver(twoPeople());
        String sheet = ownSheet(Map.of(SheetField.PHONE, "0999000111"));
        edit(person("Hoàng Thị Sen"), "0988777666");
        long id = imports.look(sheet);

        provinces.in(commune, () -> desk.chooseAll(id, Choice.FILE));
        imports.apply(id);

        assertThat(open(person("Hoàng Thị Sen")).details().phone()).isEqualTo("0999000111");
    }

    @Test
    void aDossierThatIsChangedAfterTheLookIsLookedAtAnew() throws Exception {
        imports.takeOver(twoPeople());
        long id = imports.look("Họ tên;Số CCCD;Điện thoại\nHoàng Thị Sen;" + sen + ";0999000111\n");
        edit(person("Hoàng Thị Sen"), "0988777666");

        JobLine job = imports.apply(id);

        assertThat(job.result()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(imports.line(id).status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(imports.rows(id, RowStatus.CHANGED).getFirst().changes())
                .containsExactly(new CellChange(SheetField.PHONE, "0988777666", "0999000111", false));
        assertThat(open(person("Hoàng Thị Sen")).details().phone()).isEqualTo("0988777666");
    }

    @Test
    void takenBackTheRegisterIsAsItWas() throws Exception {
        imports.takeOver(twoPeople());
        String before = checksum();
        String list = HEADING
                + "1;Hoàng Thị Xen;Nữ;16/03/1975;" + sen
                + ";0999;;;;Thạc sĩ;Học viện Hành chính;09/2018\n".replace("0999;", "0999000111;")
                + "2;Lộc Văn Dương;Nam;2/9/1980;" + duong + ";;;;Nùng;Đại học;Đại học Luật;05/2005\n"
                + "3;Vi Thị Mai;Nữ;01/01/1990;0201900" + sen.substring(7) + ";;Trưởng thôn;01/01/2018;Tày;;;\n";
        long id = imports.takeOver(list);
        assertThat(checksum()).isNotEqualTo(before);

        imports.undo(id);

        assertThat(imports.line(id).status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void whatWasEditedSinceIsNotTakenBack() throws Exception {
        long id = imports.takeOver(twoPeople());
        edit(person("Hoàng Thị Sen"), "0988777666");

        JobLine job = imports.undo(id);
        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.result()).isEqualTo("IMPORT_EDITED_SINCE");
        assertThat(people()).hasSize(2);
    }

    @Test
    void theKeyOfAnotherCommunesDossierReachesNobody() throws Exception {
        imports.takeOver(twoPeople());
        String sheet = ownSheet(Map.of(SheetField.PHONE, "0999000111"));
        UnitPath sibling = imports.sibling("Tân Mỹ");

        long id = imports.bring(sibling, sheet);
        imports.check(sibling, id);

        List<ImportRow> rows = imports.rows(sibling, id, null);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.notices()).extracting(RowNotice::code).containsExactly("ROW_KEY_UNKNOWN"));
        assertThat(provinces.in(sibling, () -> lists.find(id))).isPresent();
        assertThat(provinces.in(commune, () -> lists.find(id))).isEmpty();
    }

    @Test
    void oneColumnToldOtherwiseIsRememberedForTheNextFile() throws Exception {
        String list = "Ông/Bà;CCCD;Máy\nHoàng Thị Sen;" + sen + ";0912345678\n";
        long id = imports.bring(list);
        assertThat(imports.sheet(id).isUnderstood()).isFalse();

        provinces.in(
                commune,
                () -> desk.map(
                        id, Map.of(0, SheetField.FULL_NAME, 1, SheetField.IDENTITY_NUMBER, 2, SheetField.PHONE)));

        assertThat(imports.sheet(imports.bring(list)).mapping())
                .containsEntry(0, SheetField.FULL_NAME)
                .containsEntry(2, SheetField.PHONE);
    }

    @Test
    void aHeadingOfTwoLinesIsReadAsBoth() throws Exception {
        String list = "ỦY BAN NHÂN DÂN XÃ TÂN LANG;;;;;\nDANH SÁCH;;;;;\n"
                + "TT;Họ tên;Ngày sinh;Số CCCD;Trình độ chuyên môn;\n;;;;Cơ sở đào tạo;Năm tốt nghiệp\n(1);(2);(3);(4);(5);(6)\n"
                + "1;Hoàng Thị Sen;15/03/1975;" + sen + ";Đại học Luật;06/2010\n";

        long id = imports.look(list);

        assertThat(imports.sheet(id).mapping().values())
                .containsExactly(
                        SheetField.FULL_NAME,
                        SheetField.BIRTH_DATE,
                        SheetField.IDENTITY_NUMBER,
                        SheetField.PROFESSIONAL_ISSUER,
                        SheetField.PROFESSIONAL_ISSUED_ON);
        assertThat(imports.rows(id, null)).extracting(ImportRow::name).containsExactly("Hoàng Thị Sen");
    }

    @Test
    void theRegisterAsTheTemplateShowsItComesBackWithoutAChange() throws Exception {
        imports.takeOver(twoPeople());

        long id = imports.look(ownSheet(Map.of()));

        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 0, 2, 0, 0));
    }

    @Test
    void theSamePersonTwiceIsRefusedTheSecondTime() throws Exception {
        long id = imports.look(twoPeople() + "3;Hoàng Thị Sen;Nữ;15/03/1975;" + sen + ";;Trưởng thôn;01/06/2012;;;;\n");

        assertThat(imports.rows(id, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::code, RowNotice::arguments)
                .containsExactly(tuple("ROW_TWICE", List.of("2")));
    }

    @Test
    void anotherPaperHasAllThatItsRowSaysThoughTheFirstSaysTheSame() throws Exception {
        imports.takeOver(twoPeople());

        imports.takeOver("Họ tên;Số CCCD;Trình độ chuyên môn;Cơ sở đào tạo;Chuyên môn: ngày cấp\nHoàng Thị Sen;" + sen
                + ";Thạc sĩ;Trường Đại học Thái Nguyên;01/09/2018\n");

        assertThat(open(person("Hoàng Thị Sen")).qualifications())
                .extracting(paper -> String.valueOf(paper.level()), paper -> paper.issuer())
                .containsExactly(
                        tuple("MASTER", "Trường Đại học Thái Nguyên"), tuple("BACHELOR", "Trường Đại học Thái Nguyên"));
    }

    @Test
    void papersOfDefenceAndLanguagesComeInUnderWhatCommunesCallThem() throws Exception {
        imports.takeOver(twoPeople());
        imports.takeOver(languages("B", "Anh", "15/06/2012"));

        assertThat(languagesOf("Hoàng Thị Sen"))
                .containsExactlyInAnyOrder(
                        tuple(Level.DEFENCE_GROUP_4, null, null),
                        tuple(Level.FOREIGN_B, "Anh", "7,5"),
                        tuple(null, "Tày", null));
        long again = imports.look(languages("B", "Anh", "15/06/2012"));
        assertThat(imports.counts(again)).isEqualTo(new Counts(0, 0, 1, 0, 0));

        imports.takeOver(languages("B1", "Trung Quốc", "14/12/2018"));
        assertThat(languagesOf("Hoàng Thị Sen"))
                .as("another language on another day is another paper")
                .contains(tuple(Level.FOREIGN_B, "Anh", "7,5"), tuple(Level.FOREIGN_3, "Trung Quốc", "7,5"));
        String before = checksum();
        long own = imports.look(ownSheet(Map.of()));
        assertThat(imports.counts(own)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void aLanguageThatThePapersDoNotNameIsFilledInAndAnotherOneIsNot() throws Exception {
        imports.takeOver(twoPeople());
        imports.takeOver("Họ tên;Số CCCD;Ngoại ngữ: nơi cấp;Ngoại ngữ: ngày cấp\nHoàng Thị Sen;" + sen
                + ";Trung tâm Ngoại ngữ;15/06/2012\n");

        imports.takeOver("Họ tên;Số CCCD;Tên ngoại ngữ\nHoàng Thị Sen;" + sen + ";Anh\n");
        assertThat(languagesOf("Hoàng Thị Sen")).containsExactly(tuple(null, "Anh", null));

        long other = imports.look("Họ tên;Số CCCD;Tên ngoại ngữ\nHoàng Thị Sen;" + sen + ";Nga\n");
        assertThat(imports.rows(other, null).getFirst().notices())
                .extracting(RowNotice::code)
                .containsExactly("CELL_PAPER_INCOMPLETE");
    }

    @Test
    void anotherCourseOnAnotherDayIsAnotherPaper() throws Exception {
        imports.takeOver(twoPeople());
        imports.takeOver(courses("Kế toán trưởng", "15/06/2012"));
        long again = imports.look(courses("Kế toán trưởng", "15/06/2012"));
        assertThat(imports.counts(again)).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(coursesOf("Hoàng Thị Sen"))
                .containsExactlyInAnyOrder(
                        tuple(Criterion.PROFESSIONAL_TITLE, "Giáo viên tiểu học hạng II"),
                        tuple(Criterion.SPECIALISED_DUTIES, "Kế toán trưởng"));

        imports.takeOver(courses("Văn thư – lưu trữ", "14/12/2018"));
        assertThat(coursesOf("Hoàng Thị Sen"))
                .contains(
                        tuple(Criterion.SPECIALISED_DUTIES, "Kế toán trưởng"),
                        tuple(Criterion.SPECIALISED_DUTIES, "Văn thư – lưu trữ"));
        assertThat(provinces.in(
                        commune,
                        () -> jdbc.sql("SELECT COUNT(*) FROM qualification WHERE studied_key IS NOT NULL")
                                .query(Integer.class)
                                .single()))
                .as("names of courses are no fields of study that a province maps")
                .isZero();
        long own = imports.look(ownSheet(Map.of()));
        assertThat(imports.counts(own)).isEqualTo(new Counts(0, 0, 2, 0, 0));
    }

    @Test
    void theSameCourseOnAnotherDayIsARefresher() throws Exception {
        imports.takeOver(twoPeople());
        imports.takeOver(courses("Kế toán trưởng", "15/06/2012"));
        long month = imports.look(courses("Kế toán trưởng", "06/2012"));
        assertThat(imports.counts(month)).isEqualTo(new Counts(0, 0, 1, 0, 0));

        imports.takeOver(courses("Kế toán trưởng", "20/06/2017"));
        imports.takeOver(courses("Kế toán trưởng", "09/2018"));
        imports.takeOver(courses("Văn thư – lưu trữ", "15/06/2012"));

        assertThat(daysOf(Criterion.SPECIALISED_DUTIES))
                .as("another day, another month, another course on a day that one has")
                .containsExactlyInAnyOrder(
                        LocalDate.of(2012, 6, 15),
                        LocalDate.of(2012, 6, 15),
                        LocalDate.of(2017, 6, 20),
                        LocalDate.of(2018, 9, 30));
        long again = imports.look(courses("Kế toán trưởng", "15/06/2012"));
        assertThat(imports.counts(again)).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    private List<LocalDate> daysOf(Criterion criterion) {
        return open(person("Hoàng Thị Sen")).qualifications().stream()
                .filter(paper -> paper.criterion() == criterion)
                .map(paper -> paper.issuedOn())
                .toList();
    }

    private String courses(String course, String day) {
        return "Họ tên;Số CCCD;Bồi dưỡng chức danh nghề nghiệp;Chức danh nghề nghiệp: nơi cấp;"
                + "Chức danh nghề nghiệp: ngày cấp;Nghiệp vụ chuyên ngành: khóa bồi dưỡng;Nghiệp vụ chuyên ngành: nơi cấp;"
                + "Nghiệp vụ chuyên ngành: ngày cấp\nHoàng Thị Sen;" + sen
                + ";Giáo viên tiểu học hạng II;Trường sư phạm;04/04/2018;" + course + ";Học viện Tài chính;" + day
                + "\n";
    }

    private List<Tuple> coursesOf(String name) {
        return open(person(name)).qualifications().stream()
                .filter(paper -> paper.criterion().isOfCourses())
                .map(paper -> tuple(paper.criterion(), paper.studied()))
                .toList();
    }

    private String languages(String level, String language, String day) {
        return "Họ tên;Số CCCD;Quốc phòng, an ninh;Quốc phòng - an ninh: nơi cấp;Quốc phòng - an ninh: ngày cấp;Ngoại ngữ;"
                + "Tên ngoại ngữ;Ngoại ngữ: điểm số;Ngoại ngữ: nơi cấp;Ngoại ngữ: ngày cấp;Tiếng dân tộc;"
                + "Tiếng dân tộc: nơi cấp;Tiếng dân tộc: ngày cấp\nHoàng Thị Sen;" + sen
                + ";ĐT4;Ban CHQS huyện;04/04/2018;" + level + ";" + language + ";7,5;Trung tâm Ngoại ngữ;" + day
                + ";Tày;Trung tâm GDTX;17/08/2018\n";
    }

    private List<Tuple> languagesOf(String name) {
        return open(person(name)).qualifications().stream()
                .filter(paper -> paper.criterion() == Criterion.DEFENCE
                        || paper.criterion().isOfLanguages())
                .map(paper -> tuple(paper.level(), paper.language(), paper.score()))
                .toList();
    }

    @Test
    void whenAndHowSomethingWasStudiedComesInAndIsCorrected() throws Exception {
        imports.takeOver("Họ tên;Giới tính;Ngày sinh;Số CCCD;Chức vụ;Ngày bổ nhiệm;Chức vụ Đảng;Chuyên môn: trình độ;"
                + "Chuyên môn: nơi cấp;Chuyên môn: ngày cấp;Chuyên môn: học từ;Chuyên môn: học đến;Hệ đào tạo\n"
                + "Hoàng Thị Sen;Nữ;15/03/1975;" + sen + ";Trưởng thôn;01/06/2012;Chi ủy viên;Đại học;Đại học Luật;"
                + "12/05/2010;09/2005;5/6/2009;Tại chức\n");
        assertThat(studies()).containsExactly("2005-09, 2009-06-05, IN_SERVICE, Chi ủy viên");

        long id = imports.look("Họ tên;Số CCCD;Chuyên môn: học từ;Chuyên môn: học đến;Chuyên môn: hình thức đào tạo\n"
                + "Hoàng Thị Sen;" + sen + ";năm 2005;06/2009;Chính quy\n");
        assertThat(imports.rows(id, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::field, RowNotice::code)
                .containsExactly(tuple(SheetField.PROFESSIONAL_STUDIED_FROM, "CELL_MONTH_UNFIT"));

        long mended = imports.takeOver("Họ tên;Số CCCD;Chuyên môn: học từ;Chuyên môn: học đến;Hệ đào tạo\n"
                + "Hoàng Thị Sen;" + sen + ";(xóa);06/2009;Chính quy\n");
        assertThat(studies()).containsExactly("2009-06, FULL_TIME, Chi ủy viên");

        assertThat(imports.undo(mended).result()).isEqualTo("UNDONE");
        assertThat(studies()).containsExactly("2005-09, 2009-06-05, IN_SERVICE, Chi ủy viên");
    }

    @Test
    void aFormOfStudyThatNobodyKnowsIsPassedOverAndKeepsNobodyOut() throws Exception {
        long id = imports.look("Họ tên;Giới tính;Ngày sinh;Số CCCD;Chức vụ;Ngày bổ nhiệm;Chuyên môn: trình độ;"
                + "Chuyên môn: nơi cấp;Chuyên môn: ngày cấp;Hệ đào tạo\n"
                + "Hoàng Thị Sen;Nữ;15/03/1975;" + sen + ";Trưởng thôn;01/06/2012;Đại học;Đại học Luật;"
                + "12/05/2010;Không tập trung\n");

        assertThat(imports.rows(id, RowStatus.ENTERED).getFirst().notices())
                .extracting(RowNotice::field, RowNotice::code)
                .contains(tuple(SheetField.PROFESSIONAL_FORM, "CELL_FORM_OF_STUDY_UNKNOWN"));
    }

    private List<String> studies() {
        return provinces.in(
                commune,
                () -> jdbc.sql("""
                        SELECT CONCAT_WS(', ', q.studied_from, q.studied_to, q.form_of_study, o.party_post)
                        FROM qualification q JOIN official o ON o.id = q.official_id WHERE q.unit_id = :unit
                        """)
                        .param("unit", commune.unit().value())
                        .query(String.class)
                        .list());
    }

    @Test
    void aLevelAloneMakesNoOtherPaperOfOneThatIsThere() throws Exception {
        imports.takeOver(twoPeople());

        long id = imports.look("Họ tên;Số CCCD;Trình độ chuyên môn\nHoàng Thị Sen;" + sen + ";Thạc sĩ\n");

        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(imports.rows(id, null).getFirst().notices())
                .extracting(RowNotice::code)
                .containsExactly("CELL_PAPER_INCOMPLETE");
    }

    @Test
    void aMonthMeansThePaperOfThatMonth() throws Exception {
        imports.takeOver(HEADING + "1;Hoàng Thị Sen;Nữ;15/03/1975;" + sen
                + ";;Trưởng thôn;01/06/2012;;Đại học;Đại học Luật;12/05/2010\n");

        long id = imports.look(
                "Họ tên;Số CCCD;Trình độ chuyên môn;Chuyên môn: ngày cấp\nHoàng Thị Sen;" + sen + ";Đại học;05/2010\n");

        assertThat(imports.counts(id)).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void whatIsSensitiveAboutSomebodyWithADossierIsNeitherComparedNorWritten() throws Exception {
        imports.takeOver(twoPeople());

        long id = imports.look("Họ tên;Số CCCD;Dân tộc;Ngày vào Đảng\nHoàng Thị Sen;" + sen + ";Kinh;03/02/2005\n"
                + "Lộc Văn Dương;" + duong + ";Kinh;03/02/2005\n");

        assertThat(imports.counts(id))
                .as("alike for who has a group and who has none")
                .isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(imports.rows(id, null))
                .allSatisfy(row -> assertThat(row.notices())
                        .extracting(RowNotice::code)
                        .containsExactly("CELL_SENSITIVE_KEPT", "CELL_SENSITIVE_KEPT"));
    }

    @Test
    void aNumberIsOnePersonsAlone() throws Exception {
        imports.takeOver(twoPeople());

        long id = imports.look("Họ tên;Ngày sinh;Số CCCD\nHoàng Thị Sen;15/03/1975;" + sen
                + "\nLộc Văn Dương;02/09/1980;" + sen + "\n");
        assertThat(imports.rows(id, RowStatus.REFUSED)).hasSize(1);

        long namesake = imports.look(HEADING + "1;Hoàng Thị Sen;Nữ;15/03/1975;0201750" + duong.substring(7)
                + ";;Trưởng thôn;01/06/2012;;;;\n");
        assertThat(imports.rows(namesake, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::code)
                .containsExactly("ROW_NAMESAKE");
    }

    @Test
    void somebodyElseTypedOverARowOfTheTemplateIsRefused() throws Exception {
        imports.takeOver(twoPeople());
        String key = provinces.in(commune, lists::people).getFirst().key();

        long id = imports.look("Mã dòng;Họ và tên;Ngày sinh\n" + key + ";Vi Văn Lai;01/01/1990\n");

        assertThat(imports.rows(id, RowStatus.REFUSED).getFirst().notices())
                .extracting(RowNotice::code)
                .containsExactly("ROW_KEY_OF_ANOTHER");
    }

    @Test
    void aPostThatWasEndedSinceKeepsTheListFromBeingTakenBack() throws Exception {
        long id = imports.takeOver(twoPeople());
        Dossier dossier = open(person("Hoàng Thị Sen"));
        provinces.in(
                commune,
                () -> postings.add(
                        dossier.id(),
                        new PostingEntry("VILLAGE_HEAD", LocalDate.of(2019, 1, 1), null, null, false, false, null)));

        assertThat(imports.undo(id).result()).isEqualTo("IMPORT_EDITED_SINCE");
    }

    /** The portal's own workbook, with the same value put into a column of every row. */
    private String ownSheet(Map<SheetField, String> put) {
        StringBuilder sheet = new StringBuilder("Mã dòng;Họ và tên;Số CCCD;Điện thoại;Chức danh\n");
        provinces.in(commune, lists::people).forEach(person -> {
            Map<SheetField, String> values = new LinkedHashMap<>(person.values());
            values.putAll(put);
            sheet.append(String.join(
                            ";",
                            person.key(),
                            values.getOrDefault(SheetField.FULL_NAME, ""),
                            values.getOrDefault(SheetField.IDENTITY_NUMBER, ""),
                            values.getOrDefault(SheetField.PHONE, ""),
                            ""))
                    .append('\n');
        });
        return sheet.toString();
    }

    private List<String> refusal(Runnable work) {
        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> provinces.in(commune, work));
        return refused.findings().stream().map(finding -> finding.code().name()).toList();
    }

    private Map<String, OfficialId> people() {
        return provinces.in(
                commune,
                () -> jdbc
                        .sql("SELECT id, full_name FROM official WHERE unit_id = :unit")
                        .param("unit", commune.unit().value())
                        .query((row, _) -> Map.entry(row.getString("full_name"), new OfficialId(row.getLong("id"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private OfficialId person(String name) {
        OfficialId id = people().get(name);
        assertThat(id).as(name).isNotNull();
        return id;
    }

    private Dossier open(OfficialId id) {
        return provinces.in(commune, () -> dossiers.open(id)).orElseThrow();
    }

    private void edit(OfficialId id, String phone) {
        Dossier dossier = open(id);
        provinces.in(
                commune,
                () -> dossierDesk.change(
                        id,
                        dossier.details().version(),
                        new PersonalEntry(dossier.fullName(), dossier.sex(), dossier.birthDate(), "01", phone)));
    }

    /** Of all rows of the unit's dossiers, without what counts changes. */
    private String checksum() {
        List<String> sums = new ArrayList<>();
        for (String statement : List.of(
                "SELECT SUM(CRC32(CONCAT_WS('|', id, full_name, HEX(name_sort), name_words, sex, birth_date, HEX(identity_cipher), phone,"
                        + " ethnicity, job_position, recruited_on))) FROM official WHERE unit_id = :unit",
                "SELECT SUM(CRC32(CONCAT_WS('|', id, criterion, level, field, studied, issuer, number, issued_on))) FROM qualification"
                        + " WHERE unit_id = :unit",
                "SELECT SUM(CRC32(CONCAT_WS('|', id, HEX(hash), issued_on, issuer, valid_to))) FROM identity_document WHERE unit_id = :unit",
                "SELECT SUM(CRC32(CONCAT_WS('|', id, post_id, valid_from, valid_to, first_appointed_on, HEX(name_sort)))) FROM posting"
                        + " WHERE unit_id = :unit",
                "SELECT SUM(CRC32(CONCAT_WS('|', official_id, outcome, valid_from, valid_to))) FROM standing WHERE unit_id = :unit",
                "SELECT SUM(CRC32(CONCAT_WS('|', official_id, word, marked))) FROM official_word WHERE unit_id = :unit")) {
            sums.add(provinces.in(
                    commune,
                    () -> jdbc.sql(statement)
                            .param("unit", commune.unit().value())
                            .query(String.class)
                            .optional()
                            .orElse("none")));
        }
        return sums.toString();
    }
}
