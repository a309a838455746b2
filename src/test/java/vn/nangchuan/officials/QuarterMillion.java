package vn.nangchuan.officials;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestProvinces;

/**
 * Opens a province with as many officials as the whole country has: 250,000 in 1,000 communes of 20 districts, with names
 * about as frequent as they are, posts, papers and standings. The standings are made up, and bear out no facts.
 */
@Fixture
class QuarterMillion {

    static final int OFFICIALS = 250_000;
    static final int DISTRICTS = 20;
    static final int COMMUNES = 1000;

    /** Of whom a nomination runs. */
    private static final int NOMINATED = 2500;

    private static final long FIRST_ID = 700_000_000L;
    private static final int AT_ONCE = 5000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FAMILY =
            "Nguyễn:38,Trần:11,Lê:9,Phạm:7,Hoàng:5,Phan:4,Vũ:4,Đặng:2,Bùi:2,Đỗ:1,Hồ:1,Ngô:1,Dương:1,Lý:1,"
                    + "Nông:3,Triệu:2,Lò:1,Vi:2,Hà:2,Quàng:1,Ma:1,Hứa:1,Chu:1";
    private static final String BETWEEN =
            "Văn:35,Thị:35,Đức:4,Minh:4,Thu:3,Ngọc:4,Thanh:4,Xuân:3,Quang:2,Hữu:2,Thị Thu:2,Văn Quốc:2";
    private static final String GIVEN =
            "An Anh Ánh Bình Bảo Châu Chi Cường Cúc Duy Dũng Dung Đạt Đông Giang Hà Hải Hạnh Hào Hân Hiền Hiếu"
                    + " Hoa Hòa Hoài Hoàng Hồng Huệ Hùng Hưng Hương Huy Huyền Khánh Khoa Kiên Lan Lâm Lệ Liên Linh Loan Long Lộc Lợi"
                    + " Mai Mạnh Minh My Nam Nga Ngân Nghĩa Ngọc Nhung Oanh Phong Phúc Phương Phượng Quân Quang Quyên Quỳnh Sơn Tâm Tân"
                    + " Thái Thanh Thảo Thắng Thịnh Thoa Thu Thủy Thụy Thúy Thư Tiến Toàn Trang Trí Trung Tuấn Tùng Tuyết Tú Uyên Vân"
                    + " Việt Vinh Vũ Xuân Yến Khuê Nguyệt Diễm Sen Bích Đào Kiều Nhàn Sáu Bảy Tám Chín Mười";

    private final TestProvinces provinces;
    private final TestClasses classes;
    private final JdbcClient jdbc;
    private final DatabaseAccess access;
    private final Random random = new Random(250_000);
    private final List<Long> communes = new ArrayList<>();
    private final List<String> families = frequent(FAMILY);
    private final List<String> between = frequent(BETWEEN);
    private final String[] given = GIVEN.split(" ");

    QuarterMillion(TestProvinces provinces, TestClasses classes, JdbcClient jdbc, DatabaseAccess access) {
        this.provinces = provinces;
        this.classes = classes;
        this.jdbc = jdbc;
        this.access = access;
    }

    private static List<String> frequent(String names) {
        List<String> all = new ArrayList<>();
        for (String name : names.split(",")) {
            String[] parts = name.split(":");
            for (int time = 0; time < Integer.parseInt(parts[1]); time++) {
                all.add(parts[0]);
            }
        }
        return all;
    }

    UnitPath open() throws SQLException {
        UnitPath province = provinces.openProvince();
        List<UnitPath> districts = IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj(number -> provinces.openDistrict(province, "Huyện " + number))
                .toList();
        for (int number = 1; number <= COMMUNES; number++) {
            communes.add(provinces
                    .openCommune(districts.get(number % DISTRICTS), "Số " + number)
                    .unit()
                    .value());
        }
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            addOfficials(root, province);
            TrainingClassId open = classes.open(districts.getFirst(), classes.enterStateManagement(province), 50);
            for (String command :
                    List.of(postings(province), papers(province), standings(province), requirements(province))) {
                statement.execute(command);
            }
            provinces.in(province, () -> jdbc.sql(nominations(province, open)).update());
            statement.execute(
                    "ANALYZE TABLE unit, official, official_word, posting, qualification, nomination, standing,"
                            + " requirement_standing");
        }
        return province;
    }

    private void addOfficials(Connection root, UnitPath province) throws SQLException {
        try (PreparedStatement add = root.prepareStatement("""
                INSERT INTO official (id, province_id, unit_id, unit_path, full_name, name_search, name_sort, name_words,
                                      name_marked, sex, birth_date, identity_last4, recruited_on, ethnicity, changed_by)
                SELECT r.id, u.province_id, u.id, u.unit_path, r.name, r.words, UNHEX(r.sort), r.words, r.marked, r.sex, r.born,
                       r.last4, r.recruited, r.ethnicity, 'job:test'
                FROM JSON_TABLE(?, '$[*]' COLUMNS (
                         id BIGINT PATH '$[0]', unit BIGINT PATH '$[1]', name VARCHAR(120) PATH '$[2]',
                         words VARCHAR(250) PATH '$[3]', marked VARCHAR(250) PATH '$[4]', sort VARCHAR(1000) PATH '$[5]',
                         sex VARCHAR(10) PATH '$[6]', born DATE PATH '$[7]', last4 CHAR(4) PATH '$[8]',
                         recruited DATE PATH '$[9]', ethnicity CHAR(2) PATH '$[10]')) r
                     JOIN unit u ON u.id = r.unit
                """)) {
            for (int first = 1; first <= OFFICIALS; first += AT_ONCE) {
                List<List<Object>> rows = new ArrayList<>();
                for (int number = first; number < first + AT_ONCE; number++) {
                    rows.add(row(number));
                }
                add.setString(1, JSON.writeValueAsString(rows));
                add.executeUpdate();
            }
        }
    }

    private List<Object> row(int number) {
        String name = name();
        return List.of(
                FIRST_ID + number,
                communes.get(random.nextInt(COMMUNES)),
                name,
                String.join(" ", VietnameseText.searchWords(name)),
                String.join(" ", VietnameseText.markedWords(name)),
                HexFormat.of().formatHex(VietnameseText.personSortKey(name)),
                random.nextInt(3) == 0 ? "FEMALE" : "MALE",
                LocalDate.of(1960, 1, 1).plusDays(random.nextInt(13_000)).toString(),
                "%04d".formatted(random.nextInt(10_000)),
                LocalDate.of(2000, 1, 1).plusDays(random.nextInt(6000)).toString(),
                number % 3 == 0 ? "01" : "07");
    }

    /** Given names are unequal too: the first are three times as frequent as the last. */
    String name() {
        int place = (int) (given.length * Math.pow(random.nextDouble(), 1.4));
        return families.get(random.nextInt(families.size()))
                + " "
                + between.get(random.nextInt(between.size()))
                + " "
                + given[place];
    }

    private static String postings(UnitPath province) {
        return """
                INSERT INTO posting (id, province_id, unit_id, unit_path, official_id, post_id, posted_unit_id, precedence,
                                     valid_from, valid_to, first_appointed_on, name_sort, changed_by)
                SELECT o.id * 2 + t.seq, o.province_id, o.unit_id, o.unit_path, o.id, 1 + (o.id * 7 + t.seq) MOD 23, o.unit_id,
                       2 - t.seq, IF(t.seq = 1, '2015-05-01', '2010-05-01'), IF(t.seq = 1, NULL, '2015-05-01'), '2010-05-01',
                       o.name_sort, 'job:test'
                FROM official o JOIN seq_0_to_1 t ON t.seq = 1 OR o.id MOD 5 = 0 WHERE o.province_id = %s
                """.formatted(province.unit());
    }

    private static String papers(UnitPath province) {
        return """
                INSERT INTO qualification (id, province_id, unit_id, unit_path, official_id, criterion, level, issuer, issued_on,
                                           changed_by)
                SELECT o.id * 2 + p.seq, o.province_id, o.unit_id, o.unit_path, o.id,
                       ELT(p.seq + 1, 'PROFESSIONAL', 'POLITICAL_THEORY'),
                       IF(p.seq = 0, ELT(1 + o.id MOD 4, 'PROFESSIONAL_INTERMEDIATE', 'COLLEGE', 'BACHELOR', 'BACHELOR'),
                          ELT(1 + o.id MOD 3, 'POLITICAL_ELEMENTARY', 'POLITICAL_INTERMEDIATE', 'POLITICAL_ADVANCED')),
                       'Trường tỉnh', '2005-06-01', 'job:test'
                FROM official o JOIN seq_0_to_1 p WHERE o.province_id = %s
                """.formatted(province.unit());
    }

    private static String nominations(UnitPath province, TrainingClassId open) {
        return """
                INSERT INTO nomination (id, province_id, unit_id, unit_path, counter_path, official_id, official_name, post,
                                        class_id, nominating_unit_id, status, submitted_by, submitted_at, changed_by)
                SELECT o.id, o.province_id, o.unit_id, o.unit_path, c.unit_path, o.id, o.full_name, 'PARTY_SECRETARY', c.id,
                       o.unit_id, 'SUBMITTED', 'job:test', '2019-07-01', 'job:test'
                FROM official o JOIN training_class c ON c.id = %s
                WHERE o.province_id = %s AND o.id MOD %d = 0
                """.formatted(open.value(), province.unit(), OFFICIALS / NOMINATED);
    }

    /** One period before today's and one to come, as there are. */
    private static String standings(UnitPath province) {
        return """
                INSERT INTO standing (id, province_id, unit_id, unit_path, official_id, posted_unit_id, kind, post_code, outcome,
                                      valid_from, valid_to, law, changed_by)
                SELECT o.id * 3 + t.seq, o.province_id, o.unit_id, o.unit_path, o.id, o.unit_id, 'CIVIL_SERVANT', 'SPECIALIST',
                       ELT(1 + (o.id + t.seq) MOD 10, 'NOT_MET', 'NO_DATA', 'IN_GRACE', 'AWAITING_CERTIFICATE', 'MET', 'MET', 'MET',
                           'MET', 'MET', 'MET'),
                       ELT(t.seq + 1, '2015-05-01', '2018-01-01', '2023-08-01'),
                       ELT(t.seq + 1, '2018-01-01', '2023-08-01', '9999-12-31'), 'made-up.1', 'job:test'
                FROM official o JOIN seq_0_to_2 t WHERE o.province_id = %s
                """.formatted(province.unit());
    }

    private static String requirements(UnitPath province) {
        return """
                INSERT INTO requirement_standing (id, province_id, unit_id, unit_path, official_id, requirement, criterion,
                                                  state, sort_order, valid_from, valid_to, changed_by)
                SELECT o.id * 3 + t.seq, o.province_id, o.unit_id, o.unit_path, o.id, CONCAT('R', t.seq),
                       ELT(t.seq + 1, 'PROFESSIONAL', 'POLITICAL_THEORY', 'STATE_MANAGEMENT'),
                       ELT(1 + (o.id DIV 3 + t.seq) MOD 20, 'NOT_MET', 'NO_DATA', 'IN_GRACE', 'AWAITING_CERTIFICATE', 'NOT_MET', 'MET', 'MET',
                           'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'MET', 'WAIVED'),
                       t.seq, '2015-05-01', '9999-12-31', 'job:test'
                FROM official o JOIN seq_0_to_2 t WHERE o.province_id = %s
                """.formatted(province.unit());
    }
}
