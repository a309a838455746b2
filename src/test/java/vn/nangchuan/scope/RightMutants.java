package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.nangchuan.database.DatabaseAccess.Account;
import vn.nangchuan.scope.RightsProbes.Use;
import vn.nangchuan.scope.WallMutants.Mutant;

/** Walls that give one right more, or one less, than they must; which rights there are the server says. */
final class RightMutants {

    private static final Set<String> TRIED = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "USAGE");

    private final WallFixture wall;

    RightMutants(ProbeWorld world) {
        this.wall = world.wall();
    }

    /** Without that right where it is given, with it where it is not. */
    Mutant of(Use use) {
        return use.granted()
                ? taken(use.account(), use.right(), use.object())
                : given(use.account(), use.right(), use.object());
    }

    /**
     * Those of the account whose rights views, triggers and procedures work with; but for reading, to which it has the
     * right twice ({@link WallSql#view}): {@link HeldRights} compares both.
     */
    List<Mutant> ofTheDefiner() {
        return Stream.of("INSERT", "UPDATE", "DELETE", "EXECUTE", "TRIGGER")
                .map(right -> taken(wall.access.definer(), right, "`%s`.*".formatted(wall.access.ownerSchema())))
                .toList();
    }

    private Mutant taken(Account account, String right, String object) {
        return new Mutant(
                account.user(),
                "lost " + right + " on " + object,
                revoke(account, right, object),
                grant(account, right, object));
    }

    private Mutant given(Account account, String right, String object) {
        return new Mutant(
                account.user(),
                "got " + right + " on " + object,
                grant(account, right, object),
                revoke(account, right, object));
    }

    private String grant(Account account, String right, String object) {
        return "GRANT %s ON %s TO %s".formatted(right, object, WallSql.account(wall.access, account));
    }

    private String revoke(Account account, String right, String object) {
        return "REVOKE %s ON %s FROM %s".formatted(right, object, WallSql.account(wall.access, account));
    }

    /** Every other right on every single thing, on both schemas and on the server; some the server does not give there. */
    List<Mutant> ofOtherRights(Connection root, List<Use> uses) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        List<String> objects = Stream.concat(
                        uses.stream().map(Use::object).distinct(),
                        Stream.of(
                                "`%s`.*".formatted(wall.access.ownerSchema()),
                                "`%s`.*".formatted(wall.access.applicationSchema()),
                                "*.*"))
                .toList();
        for (List<String> privilege : WallMutants.read(root, "SHOW PRIVILEGES")) {
            String right = privilege.getFirst().toUpperCase(Locale.ROOT);
            for (Account account : List.of(wall.access.application(), wall.access.signIn())) {
                objects.stream()
                        .filter(object -> object.endsWith("*") || !TRIED.contains(right))
                        .filter(_ -> !right.equals("USAGE"))
                        .map(object -> given(account, right, object))
                        .forEach(mutants::add);
            }
        }
        return mutants;
    }
}
