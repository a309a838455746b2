package vn.nangchuan.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.nangchuan.database.DatabaseAccess;

/**
 * All isolation SQL in one place: the functions that check the bound scope, and per table its view, its triggers, its
 * sequence and its grants, made from the table's kind.
 *
 * <p>The functions are DETERMINISTIC, or no index is used; they read no table, or one slow statement locks out
 * everybody. The triggers look at the row as it was, because a view's check option sees only the new one, and they run
 * AFTER, because with BEFORE an {@code INSERT … SELECT} through the view fails.
 */
final class WallSql {

    private final String owner;
    private final String application;
    private final String definer;

    WallSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        application = access.applicationSchema();
        definer = account(access, access.definer());
    }

    static String account(DatabaseAccess access, DatabaseAccess.Account account) {
        return "'" + account.user() + "'@'" + (access.embedded() ? "127.0.0.1" : "%") + "'";
    }

    /** Asks for the lock under which the wall is built, and waits a while for it; 1 when it is held. */
    String buildLock() {
        return "SELECT GET_LOCK('%s wall', 120)".formatted(owner);
    }

    /**
     * The bound scope when its digest, connection and expiry are right; else bounds that no row meets. Each proves it for
     * itself: the server works the functions of one condition out at different moments, and a statement can set the
     * variables anew between them. What is signed is made of text, and the signature compared as bytes, whatever type
     * somebody gave to the variables: compared with a number, the server would tell the right digest in its complaint.
     *
     * <p>Reading asks each function once. A check option and a trigger ask for every row that is written, and there the
     * proof costs more than the row: so triggers ask one function, and the digest is one pass.
     */
    List<String> functions(ScopeSignature signature) {
        String proved = """
                @scope_until > UNIX_TIMESTAMP() AND CAST(@scope_sig AS BINARY) = SHA2(CONCAT('%s|', CONNECTION_ID(), '|', \
                CAST(@scope_until AS CHAR CHARACTER SET ascii), '|', CAST(@scope_official AS CHAR CHARACTER SET ascii), '|', \
                @scope), 384)""".formatted(signature.key());
        String province = "CAST(SUBSTRING_INDEX(SUBSTRING(@scope, 2), '/', 1) AS SIGNED)";
        return List.of(
                function("scope_from()", "VARBINARY(255)", "IF(" + proved + ", CAST(@scope AS BINARY), X'FF')"),
                function(
                        "scope_to()",
                        "VARBINARY(255)",
                        "IF(" + proved + ", CAST(CONCAT(TRIM(TRAILING '/' FROM @scope), '0') AS BINARY), X'')"),
                function("scope_province()", "BIGINT", "IF(" + proved + ", " + province + ", -1)"),
                function(
                        "scope_whole_province()",
                        "BIGINT",
                        "IF(" + proved
                                + " AND @scope_official = 0 AND LENGTH(@scope) - LENGTH(REPLACE(@scope, '/', '')) = 2, "
                                + province + ", -1)"),
                function("scope_official()", "BIGINT", "IF(" + proved + ", CAST(@scope_official AS SIGNED), -1)"),
                function(
                        "scope_covers(province BIGINT, path VARBINARY(255))",
                        "BOOLEAN",
                        proved + " AND province = " + province + " AND LOCATE(@scope, path) = 1"));
    }

    private String function(String signature, String type, String expression) {
        return "CREATE OR REPLACE DEFINER=%s FUNCTION `%s`.%s RETURNS %s DETERMINISTIC NO SQL SQL SECURITY DEFINER RETURN %s"
                .formatted(definer, owner, signature, type, expression);
    }

    List<String> definerGrants() {
        return List.of(
                "GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE, TRIGGER ON `%s`.* TO %s".formatted(owner, definer));
    }

    /**
     * The view, and the definer's right to read the table named once more: without it the server refuses a prepared
     * {@code UPDATE} that joins the view, as if the right to the whole schema were none (11.4.5).
     */
    List<String> view(WallTable table) {
        return List.of(
                "GRANT SELECT ON `%s`.`%s` TO %s".formatted(owner, table.name(), definer),
                "CREATE OR REPLACE ALGORITHM=MERGE DEFINER=%s SQL SECURITY DEFINER VIEW `%s`.`%s` AS SELECT %s FROM `%s`.`%s`%s"
                        .formatted(
                                definer,
                                application,
                                table.name(),
                                table.columnList(),
                                owner,
                                table.name(),
                                predicate(table)));
    }

    private static String rightsOn(WallTable table) {
        if (table.isShared()) {
            return "SELECT";
        }
        return table.appendOnly() ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    /** Views around which nothing is built any more: of tables that are gone, or sealed now. */
    List<String> dropViews(List<String> views, List<WallTable> tables) {
        Set<String> wanted = tables.stream()
                .filter(table -> TableKind.WITH_VIEW.contains(table.kind()))
                .map(WallTable::name)
                .collect(Collectors.toSet());
        return views.stream()
                .filter(view -> !wanted.contains(view))
                .map(view -> "DROP VIEW `%s`.`%s`".formatted(application, view.replace("`", "``")))
                .toList();
    }

    private String predicate(WallTable table) {
        String inProvince = "province_id = `%s`.scope_province()".formatted(owner);
        return switch (table.kind()) {
            case TENANT, PERSON_OWNED ->
                checked("%s AND %s%s".formatted(inProvince, within("unit_path"), ofPerson(table, "")));
            case OFFERED -> checked(inProvince);
            case TWO_SIDED ->
                checked("%s AND (%s OR %s)%s"
                        .formatted(inProvince, within("unit_path"), within("counter_path"), ofPerson(table, "")));
            case CATALOGUE ->
                table.isShared() ? " WHERE `%s`.scope_province() > 0".formatted(owner) : checked(inProvince);
            case PLATFORM -> "";
            case SEALED -> throw new IllegalArgumentException(table.name() + " has no view");
        };
    }

    private static String checked(String condition) {
        return " WHERE " + condition + " WITH CASCADED CHECK OPTION";
    }

    private String within(String path) {
        return "(%1$s >= `%2$s`.scope_from() AND %1$s < `%2$s`.scope_to())".formatted(path, owner);
    }

    /** What a row must satisfy to be changed or removed, and, where the view shows more than may be written, made. */
    List<String> triggers(WallTable table) {
        List<String> triggers = new ArrayList<>();
        switch (table.kind()) {
            case TENANT, PERSON_OWNED -> {
                String old = inScope("OLD.", "unit_path");
                table.officialsStep()
                        .ifPresentOrElse(
                                step -> addTriggersOfStep(triggers, table, old, step),
                                () -> addOldRowTriggers(triggers, table, old + ofPerson(table, "OLD.")));
            }
            case OFFERED -> addTriggersOfBothRows(triggers, table, row -> inScope(row, "unit_path"), ofNoPerson());
            case TWO_SIDED -> {
                String made = createdInScope(table) + ofPerson(table, "NEW.");
                String old = eitherInScope("OLD.") + ofPerson(table, "OLD.");
                triggers.add(
                        trigger(table, "INSERT", made + table.told().saidAsSource(owner, within("NEW.unit_path"))));
                triggers.add(trigger(table, "UPDATE", old + table.told().toldAsBefore(within("OLD.unit_path"))));
                triggers.add(trigger(table, "DELETE", old));
                triggers.addAll(followTheDossier(table));
            }
            case CATALOGUE -> {
                if (!table.isShared()) {
                    addTriggersOfBothRows(triggers, table, row -> ofWholeProvince(table, row), "");
                }
            }
            case PLATFORM, SEALED -> {}
        }
        return triggers;
    }

    private String createdInScope(WallTable table) {
        return switch (table.creator()) {
            case UNIT -> inScope("NEW.", "unit_path");
            case COUNTER -> inScope("NEW.", "counter_path");
            case EITHER -> eitherInScope("NEW.");
        };
    }

    private String eitherInScope(String row) {
        return "(" + inScope(row, "unit_path") + " OR " + inScope(row, "counter_path") + ")";
    }

    /** Whoever corrects a dossier need not think of where else its name stands. */
    private List<String> followTheDossier(WallTable table) {
        Map<String, String> columns = table.told().asDossier();
        String carried = columns.entrySet().stream()
                .map(column -> column.getKey() + " = NEW." + column.getValue())
                .collect(Collectors.joining(", "));
        return columns.isEmpty()
                ? List.of()
                : List.of("""
                        CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`%s` AFTER UPDATE ON `%2$s`.`official` FOR EACH ROW \
                        IF NOT (%s) THEN UPDATE `%2$s`.`%s` SET %s, changed_by = NEW.changed_by WHERE official_id = NEW.id; END IF""".formatted(
                                definer,
                                owner,
                                triggerName(table, "follow"),
                                WallTable.unchanged(columns.values()),
                                table.name(),
                                carried));
    }

    /** Where the scope is narrowed to one official: only what is theirs, and nothing of what names no official. */
    private String ofPerson(WallTable table, String row) {
        if (table.openToOfficials()) {
            return "";
        }
        return table.person()
                .map(column -> " AND (`%2$s`.scope_official() = 0 OR %1$s = `%2$s`.scope_official())"
                        .formatted(row + column, owner))
                .orElseGet(this::ofNoPerson);
    }

    private String ofNoPerson() {
        return " AND " + forNoPerson();
    }

    private String forNoPerson() {
        return "`%s`.scope_official() = 0".formatted(owner);
    }

    private void addOldRowTriggers(List<String> triggers, WallTable table, String condition) {
        triggers.add(trigger(table, "UPDATE", condition));
        triggers.add(trigger(table, "DELETE", condition));
    }

    /** Narrowed to the official, a row is added where the step begins, takes that step alone, and is never removed. */
    private void addTriggersOfStep(List<String> triggers, WallTable table, String old, OfficialsStep step) {
        triggers.add(trigger(table, "INSERT", "(%s OR %s)".formatted(forNoPerson(), step.begins())));
        triggers.add(trigger(
                table,
                "UPDATE",
                "%s%s AND (%s OR (%s))"
                        .formatted(old, ofPerson(table, "OLD."), forNoPerson(), step.isTaken(table.columns()))));
        triggers.add(trigger(table, "DELETE", old + ofNoPerson()));
    }

    private void addTriggersOfBothRows(
            List<String> triggers, WallTable table, UnaryOperator<String> condition, String besides) {
        String old = condition.apply("OLD.");
        String made = condition.apply("NEW.");
        triggers.add(trigger(table, "INSERT", made + besides));
        triggers.add(trigger(table, "UPDATE", old + " AND " + made + besides));
        triggers.add(trigger(table, "DELETE", old + besides));
    }

    private String inScope(String row, String path) {
        return "`%1$s`.scope_covers(%2$sprovince_id, %2$s%3$s)".formatted(owner, row, path);
    }

    /** A catalogue of units has paths, by which other rows are judged; they must not lead out of the province. */
    private String ofWholeProvince(WallTable table, String row) {
        String province = "%sprovince_id = `%s`.scope_whole_province()".formatted(row, owner);
        return table.hasColumn("unit_path") ? province + " AND " + within(row + "unit_path") : province;
    }

    private String trigger(WallTable table, String event, String allowed) {
        return """
                CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`%s` AFTER %s ON `%s`.`%s` FOR EACH ROW \
                IF NOT COALESCE(%s, FALSE) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'outside scope'; END IF""".formatted(definer, owner, triggerName(table, event), event, owner, table.name(), allowed);
    }

    private static String triggerName(WallTable table, String event) {
        return "wall_" + table.name() + "_" + event.toLowerCase(java.util.Locale.ROOT);
    }

    List<String> dropTriggers(List<String> names) {
        return names.stream()
                .map(name -> "DROP TRIGGER IF EXISTS `%s`.`%s`".formatted(owner, name))
                .toList();
    }

    /** Numbers come in steps of 50, which the application hands out itself. */
    List<String> sequence(WallTable table) {
        return List.of("CREATE SEQUENCE IF NOT EXISTS `%s`.`%s_seq` START WITH 1001 INCREMENT BY 50 CACHE 1000"
                .formatted(application, table.name()));
    }

    List<Grant> sequenceGrants(WallTable table) {
        return List.of(new Grant("SELECT, INSERT", "`%s`.`%s_seq`".formatted(application, table.name())));
    }

    List<Grant> viewGrants(WallTable table) {
        return List.of(new Grant(rightsOn(table), "`%s`.`%s`".formatted(application, table.name())));
    }
}
