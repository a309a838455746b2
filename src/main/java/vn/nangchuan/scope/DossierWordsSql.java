package vn.nangchuan.scope;

import java.util.List;
import java.util.Locale;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Triggers that keep, beside each dossier, the words by which it is found. They stand here because the database keeps them
 * for whoever writes a dossier, in whatever way: a register that forgot one would not find it again.
 */
final class DossierWordsSql {

    private final String owner;
    private final String definer;

    DossierWordsSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> triggers() {
        String changed = WallTable.unchanged(List.of("name_words", "name_marked", "name_sort", "identity_last4"));
        return List.of(
                trigger("INSERT", "BEGIN DECLARE place INT DEFAULT 0; " + writeAnew() + " END"),
                trigger(
                        "UPDATE",
                        "BEGIN DECLARE place INT DEFAULT 0; IF NOT (" + changed + ") THEN " + writeAnew()
                                + " END IF; END"));
    }

    /** Named so that it is dropped with the wall's own before tables change. */
    private String trigger(String event, String action) {
        return "CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`wallwords_official_%s` AFTER %s ON `%2$s`.`official` FOR EACH ROW %5$s"
                .formatted(definer, owner, event.toLowerCase(Locale.ROOT), event, action);
    }

    /** A loop of plain inserts: a third of what taking the name apart as a table of JSON costs. */
    private String writeAnew() {
        String last = "CONCAT('#', REVERSE(NEW.identity_last4))";
        return "DELETE FROM `%s`.official_word WHERE official_id = NEW.id; ".formatted(owner)
                + "IF NEW.identity_last4 IS NOT NULL THEN " + add("0", last, last) + " END IF; "
                + "IF NEW.name_words <> '' THEN "
                + "WHILE place <= CHAR_LENGTH(NEW.name_words) - CHAR_LENGTH(REPLACE(NEW.name_words, ' ', '')) DO "
                + "SET place = place + 1; " + add("place", word("name_words"), word("name_marked"))
                + " END WHILE; END IF;";
    }

    /** A name has fewer words than 128, so that the numbers of two officials never meet. */
    private String add(String place, String word, String marked) {
        return """
                INSERT INTO `%s`.official_word (id, province_id, unit_id, unit_path, official_id, word, marked, name_words, \
                name_marked, name_sort, changed_by) \
                VALUES (NEW.id * 128 + %s, NEW.province_id, NEW.unit_id, NEW.unit_path, NEW.id, %s, %s, NEW.name_words, \
                NEW.name_marked, NEW.name_sort, NEW.changed_by);""".formatted(owner, place, word, marked);
    }

    private static String word(String column) {
        return "SUBSTRING_INDEX(SUBSTRING_INDEX(NEW.%s, ' ', place), ' ', -1)".formatted(column);
    }
}
