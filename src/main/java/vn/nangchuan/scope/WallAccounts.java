package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.database.StartupRefused;

/**
 * The database accounts that work behind the wall. Each start takes their rights back and grants anew what the wall
 * gives them, so that a right does not outlive its reason; any other right makes the wall worthless and stops the start.
 */
final class WallAccounts {

    private static final String NO_RIGHT = "GRANT USAGE ON *.*";

    private final DatabaseAccess access;
    private final Map<Account, List<Grant>> grants = new LinkedHashMap<>();
    private final Pattern earlierGrant;

    WallAccounts(DatabaseAccess access) {
        this.access = access;
        grants.put(access.application(), new ArrayList<>());
        grants.put(access.signIn(), new ArrayList<>());
        earlierGrant = Pattern.compile("GRANT [A-Z, ]+ ON `%s`\\.`[^`]+`|GRANT EXECUTE ON PROCEDURE `%s`\\.`[^`]+`"
                .formatted(Pattern.quote(access.applicationSchema()), Pattern.quote(access.ownerSchema())));
    }

    List<String> create() {
        return List.of(
                create(access.definer(), " ACCOUNT LOCK"),
                create(access.application(), ""),
                create(access.signIn(), ""));
    }

    private String create(Account account, String option) {
        return "CREATE USER IF NOT EXISTS %s IDENTIFIED BY '%s'%s"
                .formatted(WallSql.account(access, account), account.password().replace("'", "''"), option);
    }

    /**
     * What an earlier start may have granted, on views or procedures that need not be the same today.
     *
     * @throws StartupRefused when an account has rights that no start of the portal gives: who gave them had a reason
     */
    List<String> revoke() throws SQLException {
        for (Account account : grants.keySet()) {
            refuse(
                    account,
                    rights(account)
                            .filter(right -> !right.equals(NO_RIGHT))
                            .filter(right -> !earlierGrant.matcher(right).matches()));
        }
        return grants.keySet().stream()
                .map(account -> "REVOKE ALL PRIVILEGES, GRANT OPTION FROM " + WallSql.account(access, account))
                .toList();
    }

    List<String> grantToApplication(List<Grant> rights) {
        return grant(access.application(), rights);
    }

    List<String> grantToSignIn(List<Grant> rights) {
        return grant(access.signIn(), rights);
    }

    private List<String> grant(Account account, List<Grant> rights) {
        grants.getOrDefault(account, new ArrayList<>()).addAll(rights);
        return rights.stream()
                .map(grant -> grant.command() + " TO " + WallSql.account(access, account))
                .toList();
    }

    /** Refuses accounts that can do more, or less, than they were granted. */
    void check() throws SQLException {
        for (Map.Entry<Account, List<Grant>> entry : grants.entrySet()) {
            Account account = entry.getKey();
            Set<String> granted = entry.getValue().stream().map(Grant::command).collect(Collectors.toSet());
            granted.add(NO_RIGHT);
            Set<String> held = rights(account).collect(Collectors.toSet());
            refuse(account, held.stream().filter(right -> !granted.contains(right)));
            granted.removeAll(held);
            if (!granted.isEmpty()) {
                throw new StartupRefused("the server takes the database user %s for another one than %s: it lacks %s"
                        .formatted(
                                account,
                                WallSql.account(access, account),
                                granted.iterator().next()));
            }
        }
    }

    private static void refuse(Account account, Stream<String> rights) {
        rights.sorted().findFirst().ifPresent(right -> {
            throw new StartupRefused(
                    "the database user " + account + " has rights beyond the wall; take away: " + right);
        });
    }

    /** All that the account may do, directly, through a role or because everybody may. */
    private Stream<String> rights(Account account) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(access.jdbcUrl(""), account.user(), account.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GRANTS")) {
            Set<String> rights = new HashSet<>();
            while (rows.next()) {
                rights.add(right(rows.getString(1)));
            }
            return rights.stream();
        }
    }

    /** Without whose it is and the password's digest. Whose stays where everybody has the right. */
    private static String right(String shown) {
        String right = shown.replaceFirst(" IDENTIFIED .*", "").replaceFirst(" TO `.*", "");
        return shown.contains("GRANT OPTION") ? right + " WITH GRANT OPTION" : right;
    }
}
