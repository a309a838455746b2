package vn.nangchuan.scope;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nangchuan.scope.Conditions.Without;

/**
 * Walls that lack one thing each, made from what the server says is installed: every view and every part of its condition,
 * every trigger that refuses and every part of its check, every function and procedure that does and every part of theirs.
 */
final class WallMutants {

    private static final String VIEWS = """
            SELECT table_name, definer, algorithm, security_type, view_definition, check_option
            FROM information_schema.views WHERE table_schema = '%s' ORDER BY table_name""";
    private static final String TRIGGERS = """
            SELECT trigger_name, definer, action_timing, event_manipulation, event_object_table, action_statement
            FROM information_schema.triggers
            WHERE trigger_schema = '%s' AND trigger_name LIKE 'wall\\_%%'
            ORDER BY event_object_table, trigger_name""";
    private static final String REFUSES = "outside scope";
    private static final Pattern ALWAYS_DECIDED =
            Pattern.compile("BINARY \\S+ <=> BINARY [\\w.`]+|EXISTS \\([^()]*\\)|\\S+ IS NULL");
    private static final Pattern FOLLOWED = Pattern.compile("wall_(.+)_follow");
    private static final Pattern CARRIED = Pattern.compile("\\w+ = NEW\\.\\w+(?:, | (?=WHERE))");
    private static final String FUNCTIONS = """
            SELECT r.routine_name, r.definer, r.dtd_identifier, r.routine_definition, p.param_list
            FROM information_schema.routines r
            JOIN mysql.proc p ON p.db = r.routine_schema AND p.name = r.routine_name AND p.type = r.routine_type
            WHERE r.routine_schema = '%s' AND r.routine_type = 'FUNCTION' ORDER BY r.routine_name""";
    /** Procedures that refuse what is outside the scope. */
    static final String PROCEDURES = """
            SELECT r.routine_name, r.definer, p.param_list, r.routine_definition
            FROM information_schema.routines r
            JOIN mysql.proc p ON p.db = r.routine_schema AND p.name = r.routine_name AND p.type = r.routine_type
            WHERE r.routine_schema = '%s' AND r.routine_type = 'PROCEDURE' AND r.routine_definition LIKE '%%scope\\_%%'
              AND r.routine_definition LIKE '%%outside scope%%'
            ORDER BY r.routine_name""";

    /** It tells less outside the scope, and refuses nothing; who reads a dossier is asked in DossierReadersTests. */
    private static final String TELLING = """
            SELECT r.routine_name, r.definer, p.param_list, r.routine_definition
            FROM information_schema.routines r
            JOIN mysql.proc p ON p.db = r.routine_schema AND p.name = r.routine_name AND p.type = r.routine_type
            WHERE r.routine_schema = '%s' AND r.routine_type = 'PROCEDURE' AND r.routine_name = 'roles_of_official'""";

    /** What its tables are joined by, and what its rows are chosen by. */
    private static final Pattern CHOICE = Pattern.compile("(?<= ON |WHERE ).*?(?= JOIN | WHERE | ORDER BY )");

    private static final String RETURN = "RETURN ";

    private static final String EMPTY = """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = '%s' AND table_name = '%s' AND is_nullable = 'YES'""";
    /** Where a procedure looks at the scope; what it answers with stands in other conditions. */
    private static final Pattern WHERE = Pattern.compile("(?<=WHERE )[^;]*?(?= LOCK IN SHARE MODE)");

    private static final Pattern REFUSAL = Pattern.compile("IF NOT (COALESCE\\(.*?, FALSE\\)) THEN");

    private final String owner;
    private final String application;

    WallMutants(WallFixture wall) {
        owner = wall.access.ownerSchema();
        application = wall.access.applicationSchema();
    }

    /**
     * One wall that lacks something.
     *
     * @param about the table, function or procedure that is to be asked
     * @param change what it lacks
     * @param apply makes it
     * @param undo makes the wall whole again
     */
    record Mutant(String about, String change, String apply, String undo) {

        @Override
        public String toString() {
            return about + ": " + change;
        }
    }

    List<Mutant> ofViews(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> view : read(root, VIEWS.formatted(application))) {
            addMutantsOf(View.of(view), mutants);
        }
        return mutants;
    }

    private record View(
            String name, String definer, String algorithm, String security, String select, boolean checked) {

        static View of(List<String> row) {
            return new View(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5).equals("CASCADED"));
        }

        View reading(String otherSelect) {
            return new View(name, definer, algorithm, security, otherSelect, checked);
        }

        View unchecked() {
            return new View(name, definer, algorithm, security, select, false);
        }

        View ofInvoker() {
            return new View(name, definer, algorithm, "INVOKER", select, checked);
        }

        String create(String schema) {
            return "CREATE OR REPLACE ALGORITHM=%s DEFINER=%s SQL SECURITY %s VIEW `%s`.`%s` AS %s%s"
                    .formatted(
                            algorithm,
                            account(definer),
                            security,
                            schema,
                            name,
                            select,
                            checked ? " WITH CASCADED CHECK OPTION" : "");
        }
    }

    private void addMutantsOf(View view, List<Mutant> mutants) {
        String whole = view.create(application);
        mutants.add(new Mutant(
                view.name(),
                "reads with the rights of whoever asks",
                view.ofInvoker().create(application),
                whole));
        if (view.checked()) {
            mutants.add(new Mutant(
                    view.name(), "without its check option", view.unchecked().create(application), whole));
        }
        int where = view.select().indexOf(" where ");
        if (where >= 0) {
            View open = view.unchecked().reading(view.select().substring(0, where));
            mutants.add(new Mutant(view.name(), "without its condition", open.create(application), whole));
            int from = where + " where ".length();
            for (Without without : Conditions.leaveOutOneAtATime(
                    view.select(), from, view.select().length())) {
                String mutant = view.reading(without.sql()).create(application);
                mutants.add(new Mutant(view.name(), "without " + plain(without.removed()), mutant, whole));
            }
        }
    }

    List<Mutant> ofTriggers(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> trigger : triggers(root, true)) {
            String table = trigger.get(4);
            String action = trigger.get(5);
            String head = headOf(trigger);
            mutants.add(new Mutant(table, "without the trigger on " + trigger.get(3), drop(trigger), head + action));
            if (looksAtWhatMayBeEmpty(root, table, action)) {
                String change = "on %s taking what it cannot tell for allowed".formatted(trigger.get(3));
                mutants.add(new Mutant(table, change, head + action.replace(", FALSE)", ", TRUE)"), head + action));
            }
            for (Without without : Conditions.leaveOutOneAtATime(action, 0, action.length())) {
                String change = "on %s without %s".formatted(trigger.get(3), plain(without.removed()));
                mutants.add(new Mutant(table, change, head + without.sql(), head + action));
            }
        }
        return mutants;
    }

    /** Of triggers that carry what a dossier says over to another table. */
    List<Mutant> ofFollowingTriggers(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> trigger : triggers(root, false)) {
            String table = FOLLOWED.matcher(trigger.get(0)).replaceFirst("$1");
            String action = trigger.get(5);
            String head = headOf(trigger);
            mutants.add(new Mutant(table, "not following", drop(trigger), head + action));
            for (Without without : Conditions.leaveOutOneAtATime(action, 0, action.indexOf(" THEN "))) {
                String change = "following whatever becomes of " + plain(without.removed());
                mutants.add(new Mutant(table, change, head + without.sql(), head + action));
            }
            Matcher carried = CARRIED.matcher(action);
            while (carried.find()) {
                String without = (action.substring(0, carried.start()) + action.substring(carried.end()))
                        .replace(", WHERE", " WHERE");
                mutants.add(new Mutant(table, "without " + carried.group(), head + without, head + action));
            }
        }
        return mutants;
    }

    /** Those that refuse, or those that carry over. */
    private List<List<String>> triggers(Connection root, boolean refusing) throws SQLException {
        return read(root, TRIGGERS.formatted(owner)).stream()
                .filter(trigger -> trigger.get(5).contains(REFUSES) == refusing)
                .toList();
    }

    private String headOf(List<String> trigger) {
        return "CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`%s` %s %s ON `%s`.`%s` FOR EACH ROW "
                .formatted(
                        account(trigger.get(1)),
                        owner,
                        trigger.get(0),
                        trigger.get(2),
                        trigger.get(3),
                        owner,
                        trigger.get(4));
    }

    private String drop(List<String> trigger) {
        return "DROP TRIGGER `%s`.`%s`".formatted(owner, trigger.get(0));
    }

    /** Of a column without a value the check says neither yes nor no; elsewhere it always says either. */
    private boolean looksAtWhatMayBeEmpty(Connection root, String table, String action) throws SQLException {
        String undecided = ALWAYS_DECIDED.matcher(action).replaceAll("");
        return read(root, EMPTY.formatted(owner, table)).stream()
                .anyMatch(column -> undecided.matches("(?s).*\\b(OLD|NEW)\\." + column.getFirst() + "\\b.*"));
    }

    List<Mutant> ofFunctions(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> function : read(root, FUNCTIONS.formatted(owner))) {
            String body = function.get(3);
            String head =
                    "CREATE OR REPLACE DEFINER=%s FUNCTION `%s`.`%s`(%s) RETURNS %s DETERMINISTIC NO SQL SQL SECURITY DEFINER "
                            .formatted(
                                    account(function.get(1)), owner, function.get(0), function.get(4), function.get(2));
            int from = body.indexOf(RETURN) + RETURN.length();
            for (Without without : Conditions.leaveOutOneAtATime(body, from, body.length())) {
                String change = "without " + plain(without.removed());
                mutants.add(new Mutant(function.get(0), change, head + without.sql(), head + body));
            }
        }
        return mutants;
    }

    /** Of procedures that look at the scope; those of sign-in come before any. */
    List<Mutant> ofProcedures(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> procedure : read(root, PROCEDURES.formatted(owner))) {
            String body = procedure.get(3);
            String head = headOfProcedure(procedure);
            Matcher where = WHERE.matcher(body);
            while (where.find()) {
                addWithout(procedure.get(0), head, body, where.start(), where.end(), mutants);
            }
            Matcher refusal = REFUSAL.matcher(body);
            while (refusal.find()) {
                addWithout(procedure.get(0), head, body, refusal.start(1), refusal.end(1), mutants);
                String open = body.substring(0, refusal.start(1)) + "TRUE" + body.substring(refusal.end(1));
                mutants.add(new Mutant(procedure.get(0), "refusing nothing", head + open, head + body));
            }
        }
        return mutants;
    }

    /** Of the procedure that tells who holds which roles. */
    List<Mutant> ofRoleHolders(Connection root) throws SQLException {
        List<Mutant> mutants = new ArrayList<>();
        for (List<String> procedure : read(root, TELLING.formatted(owner))) {
            String body = procedure.get(3);
            Matcher choice = CHOICE.matcher(body);
            while (choice.find()) {
                addWithout(procedure.get(0), headOfProcedure(procedure), body, choice.start(), choice.end(), mutants);
            }
        }
        return mutants;
    }

    private String headOfProcedure(List<String> procedure) {
        return "CREATE OR REPLACE DEFINER=%s PROCEDURE `%s`.`%s`(%s) SQL SECURITY DEFINER "
                .formatted(account(procedure.get(1)), owner, procedure.get(0), procedure.get(2));
    }

    private void addWithout(String procedure, String head, String body, int from, int to, List<Mutant> mutants) {
        for (Without without : Conditions.leaveOutOneAtATime(body, from, to)) {
            mutants.add(
                    new Mutant(procedure, "without " + plain(without.removed()), head + without.sql(), head + body));
        }
    }

    /** All that is installed, word by word, to be compared. */
    List<List<String>> installed(Connection root) throws SQLException {
        List<List<String>> installed = new ArrayList<>();
        installed.addAll(read(root, VIEWS.formatted(application)));
        installed.addAll(read(root, TRIGGERS.formatted(owner)));
        installed.addAll(read(root, FUNCTIONS.formatted(owner)));
        installed.addAll(read(root, PROCEDURES.formatted(owner)));
        installed.addAll(read(root, TELLING.formatted(owner)));
        return installed;
    }

    static List<List<String>> read(Connection connection, String sql) throws SQLException {
        List<List<String>> read = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getString(column));
                }
                read.add(row);
            }
        }
        return read;
    }

    private String plain(String condition) {
        return condition.replace("`" + owner + "`.", "").replace("`", "").replaceAll("'[0-9a-f]{96}\\|'", "'…'");
    }

    private static String account(String definer) {
        return "'" + definer.replace("@", "'@'") + "'";
    }
}
