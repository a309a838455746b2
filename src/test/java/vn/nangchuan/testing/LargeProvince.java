package vn.nangchuan.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.scope.UnitPath;

/**
 * Opens a province as large as the largest: 20,000 officials in 200 communes, one in fifty a council chair and all others
 * civil servants, with eight papers each. Nobody in it has been assessed.
 */
@Fixture
public class LargeProvince {

    public static final int OFFICIALS = 20_000;
    public static final int COMMUNES = 200;
    public static final int CHAIRS = OFFICIALS / 50;

    private static final String FIRST_ID = "800000000";

    private final TestProvinces provinces;
    private final DatabaseAccess access;

    LargeProvince(TestProvinces provinces, DatabaseAccess access) {
        this.provinces = provinces;
        this.access = access;
    }

    /** Once on a database: the numbers of the officials are fixed. */
    public UnitPath open() throws SQLException {
        UnitPath province = provinces.openProvince();
        for (int number = 1; number <= COMMUNES; number++) {
            provinces.openCommune(province, "Xã " + number);
        }
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                Statement statement = root.createStatement()) {
            statement.execute(officials(province));
            statement.execute(postings(province));
            statement.execute(papers(province));
            statement.execute(confirmations(province));
            statement.execute("ANALYZE TABLE official, posting, qualification, confirmed_none");
        }
        return province;
    }

    private static String officials(UnitPath province) {
        return """
                INSERT INTO official (id, province_id, unit_id, unit_path, full_name, name_search, name_sort, sex, birth_date,
                                      recruited_on, changed_by)
                SELECT %s + s.seq, c.province_id, c.id, c.unit_path, CONCAT('Nông Văn ', s.seq), CONCAT('nong van ', s.seq),
                       CONCAT('van ', s.seq), IF(s.seq MOD 3 = 0, 'FEMALE', 'MALE'),
                       DATE '1960-01-01' + INTERVAL (s.seq * 7919) MOD 11000 DAY,
                       DATE '2002-01-01' + INTERVAL (s.seq * 104729) MOD 3000 DAY, 'job:test'
                FROM seq_1_to_%d s
                     JOIN (SELECT id, province_id, unit_path, ROW_NUMBER() OVER (ORDER BY id) AS number
                           FROM unit WHERE province_id = %s AND type = 'COMMUNE') c ON c.number = 1 + s.seq MOD %d
                """.formatted(FIRST_ID, OFFICIALS, province.unit(), COMMUNES);
    }

    private static String postings(UnitPath province) {
        return """
                INSERT INTO posting (id, province_id, unit_id, unit_path, official_id, post_id, posted_unit_id, precedence,
                                     valid_from, first_appointed_on, name_sort, changed_by)
                SELECT o.id, o.province_id, o.unit_id, o.unit_path, o.id, IF(o.id MOD 50 = 0, 3, 14 + o.id MOD 6), o.unit_id, 1,
                       o.recruited_on + INTERVAL o.id MOD 1500 DAY, o.recruited_on + INTERVAL o.id MOD 1500 DAY, o.name_sort, 'job:test'
                FROM official o WHERE o.province_id = %s
                """.formatted(province.unit());
    }

    private static String papers(UnitPath province) {
        return """
                INSERT INTO qualification (id, province_id, unit_id, unit_path, official_id, criterion, level, issuer, issued_on,
                                           changed_by)
                SELECT o.id * 10 + p.seq, o.province_id, o.unit_id, o.unit_path, o.id,
                       ELT(p.seq, 'GENERAL_EDUCATION', 'PROFESSIONAL', 'PROFESSIONAL', 'POLITICAL_THEORY',
                           'INFORMATION_TECHNOLOGY', 'STATE_MANAGEMENT', 'MINORITY_LANGUAGE', 'HEALTH'),
                       ELT(p.seq, IF(o.id MOD 5 = 0, 'LOWER_SECONDARY', 'UPPER_SECONDARY'), 'PROFESSIONAL_INTERMEDIATE',
                           IF(o.id MOD 2 = 0, 'BACHELOR', 'COLLEGE'),
                           IF(o.id MOD 3 = 0, 'POLITICAL_ELEMENTARY', 'POLITICAL_INTERMEDIATE'),
                           IF(o.id MOD 2 = 0, 'OFFICE_B', 'IT_BASIC'), IF(o.id MOD 7 = 0, 'STATE_OFFICER', NULL), NULL, NULL),
                       'Trường Chính trị tỉnh', DATE '1998-01-01' + INTERVAL (o.id * 31 + p.seq * 997) MOD 7500 DAY, 'job:test'
                FROM official o JOIN seq_1_to_8 p WHERE o.province_id = %s
                """.formatted(province.unit());
    }

    /** Of three in four officials it is stated that they have no other papers. */
    private static String confirmations(UnitPath province) {
        return """
                INSERT INTO confirmed_none (id, province_id, unit_id, unit_path, official_id, criterion, confirmed_on,
                                            confirmed_by, changed_by)
                SELECT o.id * 10 + p.seq, o.province_id, o.unit_id, o.unit_path, o.id,
                       ELT(p.seq, 'GENERAL_EDUCATION', 'PROFESSIONAL', 'POLITICAL_THEORY', 'INFORMATION_TECHNOLOGY',
                           'STATE_MANAGEMENT', 'MINORITY_LANGUAGE'),
                       DATE '2019-06-01', 'job:test', 'job:test'
                FROM official o JOIN seq_1_to_6 p WHERE o.province_id = %s AND o.id MOD 4 <> 0
                """.formatted(province.unit());
    }
}
