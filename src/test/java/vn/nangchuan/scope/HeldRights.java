package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.scope.RightsProbes.Use;

/** What the server says each account may do, one right a line, and what it must say: that and no more. */
final class HeldRights {

    private static final Pattern GRANT =
            Pattern.compile("GRANT (?<rights>.+?) ON (?<object>.+?) TO (?<account>\\S+).*");

    private final WallFixture wall;
    private final List<String> tablesWithView;

    HeldRights(ProbeWorld world) {
        this.wall = world.wall();
        this.tablesWithView = world.tables().stream()
                .map(ProbeWorld.Filled::table)
                .filter(table -> TableKind.WITH_VIEW.contains(table.kind()))
                .map(WallTable::name)
                .toList();
    }

    /** Of the accounts behind the wall and of the one that stands for it in views, triggers and procedures. */
    Set<String> held(Connection root) throws SQLException {
        Set<String> held = new TreeSet<>();
        for (Account account : List.of(wall.access.application(), wall.access.signIn(), wall.access.definer())) {
            for (List<String> shown :
                    WallMutants.read(root, "SHOW GRANTS FOR " + WallSql.account(wall.access, account))) {
                held.addAll(rights(account, shown.getFirst()));
            }
        }
        return held;
    }

    private static List<String> rights(Account account, String shown) {
        Matcher grant = GRANT.matcher(shown);
        if (!grant.matches()) {
            return List.of(account + ": " + shown);
        }
        List<String> rights = new ArrayList<>();
        for (String right : grant.group("rights").split(", ")) {
            rights.add("%s: %s ON %s%s"
                    .formatted(
                            account,
                            right,
                            grant.group("object"),
                            shown.endsWith(" WITH GRANT OPTION") ? " WITH GRANT OPTION" : ""));
        }
        return rights;
    }

    Set<String> expected(List<Use> uses) {
        Set<String> expected = uses.stream()
                .filter(Use::granted)
                .map(use -> "%s: %s ON %s".formatted(use.account(), use.right(), use.object()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Account account : List.of(wall.access.application(), wall.access.signIn(), wall.access.definer())) {
            expected.add(account + ": USAGE ON *.*");
        }
        tablesWithView.forEach(table -> expected.add(
                "%s: SELECT ON `%s`.`%s`".formatted(wall.access.definer(), wall.access.ownerSchema(), table)));
        for (String right : List.of("SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "TRIGGER")) {
            expected.add("%s: %s ON `%s`.*".formatted(wall.access.definer(), right, wall.access.ownerSchema()));
        }
        return expected;
    }
}
