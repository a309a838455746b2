package vn.nangchuan.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.accounts.AccountPermissions.MayManageAccounts;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.LikePattern;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;

/** Lists the accounts of one's units, sorted by given name, a page in one statement. */
@Service
@Transactional(readOnly = true)
@MayManageAccounts
public class AccountLists {

    /** The type under which the audit trail keeps what was done with an account. */
    public static final String AUDIT_SUBJECT = AccountInAudit.TYPE;

    private static final int MOST_LINES = 200;

    private static final String PAGE = """
            WITH matching AS (
                SELECT a.id, a.display_name, a.name_sort, a.username, a.unit_id, a.unit_path,
                       a.valid_to
                FROM account a
                WHERE (:unit IS NULL OR a.unit_id = :unit)
                  AND (:search IS NULL OR a.name_search LIKE :search ESCAPE '!'
                       OR a.username LIKE :search ESCAPE '!')
                  AND (a.valid_to IS NOT NULL AND a.valid_to <= :date) = :closed
                  AND (:role IS NULL OR EXISTS (
                      SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role = :role
                         AND g.valid_from <= :date AND (g.valid_to IS NULL OR g.valid_to > :date))))
            SELECT m.id, m.display_name, m.username, m.unit_path, m.valid_to, u.type, u.name,
                   t.matching, t.first_path, t.last_path,
                   (SELECT GROUP_CONCAT(DISTINCT CONCAT_WS(' ', g.role, g.valid_to) ORDER BY g.id SEPARATOR ',')
                      FROM role_grant g
                     WHERE g.account_id = m.id AND g.valid_from <= :date
                       AND (g.valid_to IS NULL OR g.valid_to > :date)) AS roles
            FROM matching m JOIN unit u ON u.id = m.unit_id
            CROSS JOIN (SELECT COUNT(*) AS matching, MIN(unit_path) AS first_path, MAX(unit_path) AS last_path
                          FROM matching) t
            ORDER BY m.name_sort, m.id
            LIMIT :limit OFFSET :offset""";

    private final JdbcClient jdbc;
    private final ScopeGuard guard;

    AccountLists(JdbcClient jdbc, ScopeGuard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    @JudgedInside("the first and the last path counted are judged")
    public AccountPage page(AccountFilter filter, int offset, int limit) {
        String search =
                filter.search().isBlank() ? null : LikePattern.containing(VietnameseText.searchKey(filter.search()));
        List<Row> rows = jdbc.sql(PAGE)
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("search", search)
                .param("closed", filter.closed())
                .param("role", filter.role())
                .param("date", filter.date())
                .param("limit", Math.min(limit, MOST_LINES))
                .param("offset", offset)
                .query((row, _) -> counted(row))
                .list();
        return new AccountPage(
                rows.stream().map(Row::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().matching());
    }

    private Row counted(ResultSet row) throws SQLException {
        guard.requireCounted(row);
        return new Row(line(row), row.getLong("matching"));
    }

    /** An account with its roles; nothing when there is none in reach. */
    public Optional<AccountDetails> find(AccountId id) {
        return jdbc.sql("""
                        SELECT a.id, a.version, a.username, a.display_name, a.email, a.official_id, a.unit_id, a.unit_path,
                               a.valid_to, u.type, u.name
                        FROM account a JOIN unit u ON u.id = a.unit_id WHERE a.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> details(row, roles(id)))
                .optional();
    }

    private List<HeldRole> roles(AccountId id) {
        return jdbc.sql("""
                        SELECT g.id, g.role, g.unit_id, g.unit_path, u.type, u.name, g.valid_from, g.valid_to
                        FROM role_grant g JOIN unit u ON u.id = g.unit_id
                        WHERE g.account_id = :id ORDER BY g.valid_to IS NOT NULL, g.valid_to DESC, g.valid_from DESC, g.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new HeldRole(
                        row.getLong("id"),
                        row.getString("role"),
                        new UnitId(row.getLong("unit_id")),
                        UnitPath.read(row, "unit_path"),
                        unitName(row),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private static AccountDetails details(ResultSet row, List<HeldRole> roles) throws SQLException {
        Long official = row.getObject("official_id", Long.class);
        return new AccountDetails(
                new AccountId(row.getLong("id")),
                row.getInt("version"),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                official == null ? null : new OfficialId(official),
                new UnitId(row.getLong("unit_id")),
                UnitPath.read(row, "unit_path"),
                unitName(row),
                row.getObject("valid_to", LocalDate.class),
                roles);
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                new AccountId(row.getLong("id")),
                row.getString("display_name"),
                row.getString("username"),
                UnitPath.read(row, "unit_path"),
                unitName(row),
                held(row.getString("roles")),
                row.getObject("valid_to", LocalDate.class));
    }

    private static List<AccountLine.RoleLine> held(@Nullable String roles) {
        return roles == null
                ? List.of()
                : Arrays.stream(roles.split(","))
                        .map(role -> role.split(" ", 2))
                        .map(role ->
                                new AccountLine.RoleLine(role[0], role.length < 2 ? null : LocalDate.parse(role[1])))
                        .toList();
    }

    private static String unitName(ResultSet row) throws SQLException {
        return UnitType.valueOf(row.getString("type")).nameOf(row.getString("name"));
    }

    private record Row(AccountLine line, long matching) {}
}
