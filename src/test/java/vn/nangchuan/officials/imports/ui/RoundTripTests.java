package vn.nangchuan.officials.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.QualificationDesk;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.officials.imports.ImportFixture;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportLists.PersonSheetRow;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;

/**
 * Whatever stands in a commune's dossiers, its own workbook filled with it comes back without a change, and with some cells
 * written over it changes these and nothing else. The people are made up at random; the seed is printed.
 */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class RoundTripTests extends SpringBrowserlessTest {

    private static final int PEOPLE = 300;
    private static final int SECOND_PAPERS = 40;
    private static final int WRITTEN_OVER = 25;
    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> FAMILY =
            List.of("Hoàng", "Nông", "Lộc", "Vi", "Bế", "Lý", "Đàm", "Ðặng", "H'Mok");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Đức", "Thị Ngọc", "", "Quang Minh");
    private static final List<String> GIVEN = List.of("Sen", "Dương", "Thuý", "Thúy", "Oanh", "Ơn", "Ạnh", "Hoà", "Đ");
    private static final List<String> TEXTS = List.of(
            "Trường Đại học Thái Nguyên",
            "=CMD|'/c calc'!A1",
            "+84 Cty \"Hợp Lực\"",
            "@SUM(A1:A9)",
            "-Trường; cơ sở 2",
            "  Học viện   Hành chính ",
            "12/12",
            "05/2016",
            "00123",
            "Trường <b>TC</b> & CĐ",
            "x".repeat(200));

    @Autowired
    ImportFixture imports;

    @Autowired
    ImportLists lists;

    @Autowired
    DossierDesk dossiers;

    @Autowired
    QualificationDesk papers;

    private final long seed = new SplittableRandom().nextLong();
    private final SplittableRandom random = new SplittableRandom(seed);

    @BeforeEach
    void aCommuneWithManyPeople() throws Exception {
        System.out.println("Round trip of people, seed " + seed);
        imports.open();
        StringBuilder list = new StringBuilder("Họ và tên;Giới tính;Ngày sinh;Số CCCD;Nơi cấp CCCD;Điện thoại;Dân tộc;"
                + "Chức danh;Ngày bổ nhiệm;Ngày tuyển dụng;Cơ quan tuyển dụng;Vị trí việc làm;Hợp đồng;Văn hóa;"
                + "Giáo dục phổ thông: nơi cấp;Giáo dục phổ thông: ngày cấp;Chuyên môn: trình độ;Chuyên môn: ngành;"
                + "Chuyên ngành;Chuyên môn: nơi cấp;Chuyên môn: ngày cấp;Chuyên môn: số hiệu;Lý luận chính trị;"
                + "Lý luận chính trị: nơi cấp;Lý luận chính trị: ngày cấp;Chuyên môn: học từ;Chuyên môn: học đến;"
                + "Hệ đào tạo;Lý luận chính trị: hình thức đào tạo;Chức vụ Đảng;Chức vụ Đảng kiêm nhiệm\n");
        for (int row = 0; row < PEOPLE; row++) {
            list.append(String.join(";", person())).append('\n');
        }
        long id = look("ds.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(imports.counts(id)).as("seed %d", seed).isEqualTo(new Counts(PEOPLE, 0, 0, 0, 0));
        assertThat(imports.apply(id).status()).isEqualTo(JobStatus.DONE);
        addSecondPapers();
    }

    private List<String> person() {
        String name = String.join(" ", any(FAMILY), any(MIDDLE), any(GIVEN));
        LocalDate born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(365 * 35));
        boolean professional = random.nextBoolean();
        boolean political = random.nextBoolean();
        boolean school = random.nextBoolean();
        return List.of(
                random.nextBoolean() ? Normalizer.normalize(name, Normalizer.Form.NFD) : name,
                any(List.of("Nam", "Nữ")),
                DAY.format(born),
                number(),
                random.nextBoolean() ? "Cục Cảnh sát QLHC về TTXH" : "",
                random.nextBoolean() ? "0" + (900_000_000 + random.nextInt(99_999_999)) : "",
                any(List.of("Tày", "Nùng", "Kinh", "Dao", "")),
                any(List.of("Trưởng thôn", "CT UBND", "Văn hóa - xã hội", "Bí thư", "Công chức Tài chính - kế toán"))
                        .replace("Công chức ", ""),
                DAY.format(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1500))),
                random.nextBoolean() ? "01/06/2014" : "",
                random.nextBoolean() ? quoted(any(TEXTS)) : "",
                random.nextBoolean() ? quoted(any(TEXTS)) : "",
                any(List.of("Biên chế", "")),
                school ? any(List.of("12/12", "10/12", "7/10", "THPT")) : "",
                school ? quoted(any(TEXTS)) : "",
                school ? "06/2013" : "",
                professional ? any(List.of("Đại học", "Trung cấp", "CĐ", "ThS")) : "",
                professional && random.nextBoolean() ? any(List.of("Luật", "Kế toán", "Khác")) : "",
                professional && random.nextBoolean() ? quoted(any(TEXTS)) : "",
                professional ? quoted(any(TEXTS)) : "",
                professional ? any(List.of("05/2014", "12/06/2014", "2014-12-31")) : "",
                professional && random.nextBoolean() ? quoted("=" + random.nextInt(9999)) : "",
                political ? any(List.of("Sơ cấp", "TC", "Cao cấp")) : "",
                political ? "Trường Chính trị Hoàng Văn Thụ" : "",
                political ? "15/09/2014" : "",
                professional ? any(List.of("09/2009", "5/9/2009", "")) : "",
                professional ? any(List.of("06/2013", "")) : "",
                professional ? any(List.of("Chính quy", "vlvh", "Tại chức", "")) : "",
                political ? any(List.of("Tập trung", "Bồi dưỡng", "")) : "",
                "",
                "");
    }

    /** Of either kind. */
    private String number() {
        int next = NUMBERS.incrementAndGet();
        return random.nextInt(4) == 0 ? "081" + next : "020075" + next;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A row of the workbook has room for one of a kind. */
    private void addSecondPapers() {
        List<Long> ids = ids();
        for (int time = 0; time < SECOND_PAPERS; time++) {
            OfficialId person = new OfficialId(any(ids));
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900));
            imports.in(() -> papers.add(
                    person,
                    new QualificationEntry(
                            Criterion.PROFESSIONAL,
                            any(List.of(Level.BACHELOR, Level.MASTER)),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            any(TEXTS),
                            null,
                            day,
                            null)));
        }
    }

    private List<Long> ids() {
        return imports.read("SELECT id FROM official WHERE unit_id = :unit ORDER BY id").stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void nothingChangesWhatComesBackAsItWas() throws Exception {
        long id = look("can-bo.xlsx", workbook(Map.of()));

        assertThat(imports.counts(id)).as("seed %d", seed).isEqualTo(new Counts(0, 0, PEOPLE, 0, 0));
    }

    @Test
    void onlyWhatIsWrittenOverChanges() throws Exception {
        Map<String, String> before = phones();
        Map<String, String> written = new HashMap<>();
        List<String> keys = new ArrayList<>(before.keySet());
        while (written.size() < WRITTEN_OVER) {
            written.put(any(keys), "0977" + (100_000 + random.nextInt(899_999)));
        }

        long id = look("can-bo.xlsx", workbook(written));
        assertThat(imports.counts(id))
                .as("seed %d", seed)
                .isEqualTo(new Counts(0, WRITTEN_OVER, PEOPLE - WRITTEN_OVER, 0, 0));
        assertThat(imports.apply(id).status()).isEqualTo(JobStatus.DONE);

        Map<String, String> expected = new HashMap<>(before);
        expected.putAll(written);
        assertThat(new HashSet<>(phones().values())).as("seed %d", seed).isEqualTo(new HashSet<>(expected.values()));
        assertThat(imports.counts(look("can-bo.xlsx", workbook(Map.of())))).isEqualTo(new Counts(0, 0, PEOPLE, 0, 0));
    }

    private Map<String, String> phones() {
        return imports.in(lists::people).stream()
                .collect(Collectors.toMap(
                        PersonSheetRow::key, row -> row.values().getOrDefault(SheetField.PHONE, "")));
    }

    /** @param phones written over, by the keys of their rows */
    private byte[] workbook(Map<String, String> phones) {
        return imports.in(() -> {
            PostsOffered posts = lists.posts();
            List<PersonSheetRow> rows = lists.people();
            rows.stream()
                    .filter(row -> phones.containsKey(row.key()))
                    .forEach(row -> row.values().put(SheetField.PHONE, phones.get(row.key())));
            return new RegisterTemplate(posts, new FieldChoices(posts, dossiers.ethnicGroups()), UnitType.COMMUNE)
                    .of(rows, RegisterSheet.stamp(Instant.parse("2019-07-19T03:00:00Z")));
        });
    }

    private long look(String name, byte[] content) throws Exception {
        long id = imports.bring(imports.commune, name, content);
        assertThat(imports.check(id).status()).as("seed %d", seed).isEqualTo(JobStatus.DONE);
        assertThat(imports.line(id).status()).isEqualTo(ImportStatus.CHECKED);
        return id;
    }
}
