package vn.nangchuan.scope;

import java.util.List;
import java.util.Locale;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Triggers that keep, beside each dossier, the words by which it is found. They stand here because the database keeps them
 * for whoever writes a dossier, in whatever way: a register that forgot one would not find it again. Of many dossiers at
 * once the words are written at once too: word by word they cost more than the dossiers.
 */
final class DossierWordsSql {

    /** Set while many dossiers are added, whose words follow; nowhere else, and taken off with the scope. */
    static final String WORDS_FOLLOW = "@words_follow";

    static final String DOSSIERS = "official";

    private final String owner;
    private final String definer;

    DossierWordsSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> triggers() {
        String changed = WallTable.unchanged(List.of("name_words", "name_marked", "name_sort", "identity_last4"));
        return List.of(
                trigger("INSERT", "IF %s IS NULL THEN %s END IF".formatted(WORDS_FOLLOW, write("NEW", ""))),
                trigger("UPDATE", "IF NOT (%s) THEN %s %s END IF".formatted(changed, forget(), write("NEW", ""))));
    }

    /** Each by its number: a range is locked with what stands behind it, and that may be somebody else's of another unit. */
    private String forget() {
        return """
                BEGIN DECLARE place INT DEFAULT IF(OLD.identity_last4 IS NULL, 1, 0); \
                WHILE place <= 1 + CHAR_LENGTH(OLD.name_words) - CHAR_LENGTH(REPLACE(OLD.name_words, ' ', '')) DO \
                DELETE FROM `%s`.official_word WHERE id = OLD.id * 128 + place; SET place = place + 1; END WHILE; END;""".formatted(owner);
    }

    /** Named so that it is dropped with the wall's own before tables change. */
    private String trigger(String event, String action) {
        return "CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`wallwords_official_%s` AFTER %s ON `%2$s`.`%s` FOR EACH ROW %s"
                .formatted(definer, owner, event.toLowerCase(Locale.ROOT), event, DOSSIERS, action);
    }

    /**
     * @param insertion of dossiers of the unit p_unit with the path p_path, as a statement
     * @param rows that JSON text of them of which the first value is the number
     * @return statements that make it and write the words of these dossiers, and of no other unit's
     */
    String around(String insertion, String rows) {
        return """
                BEGIN DECLARE EXIT HANDLER FOR SQLEXCEPTION BEGIN SET %1$s = NULL; RESIGNAL; END; \
                SET %1$s = 1; %2$s SET %1$s = NULL; %3$s END;""".formatted(WORDS_FOLLOW, insertion, write("o", """
                        JSON_TABLE(%s, '$[*]' COLUMNS (id BIGINT PATH '$[0]')) r STRAIGHT_JOIN `%s`.`%s` o \
                        ON o.id = r.id AND o.unit_id = p_unit AND o.unit_path = p_path STRAIGHT_JOIN \
                        """.formatted(rows, owner, DOSSIERS)));
    }

    /**
     * The digits of the number stand before the words, as word 0. A word holds nothing but letters and digits, so that
     * between quotation marks they are an array; and a name has fewer than 128, so that the numbers of two officials' words
     * never meet.
     *
     * @param row of a dossier
     * @param from where that comes from
     */
    private String write(String row, String from) {
        String number = "IF(row.identity_last4 IS NULL, '', CONCAT('#', REVERSE(row.identity_last4)))";
        return """
                INSERT INTO `%s`.official_word (id, province_id, unit_id, unit_path, official_id, word, marked, name_words, \
                name_marked, name_sort, changed_by) \
                SELECT row.id * 128 + w.place - 1, row.province_id, row.unit_id, row.unit_path, row.id, w.word, \
                SUBSTRING_INDEX(SUBSTRING_INDEX(CONCAT(%s, ' ', row.name_marked), ' ', w.place), ' ', -1), row.name_words, \
                row.name_marked, row.name_sort, row.changed_by \
                FROM %sJSON_TABLE(CONCAT('["', %2$s, '","', REPLACE(row.name_words, ' ', '","'), '"]'), '$[*]' \
                COLUMNS (place FOR ORDINALITY, word VARCHAR(120) PATH '$')) w \
                WHERE w.word <> '';""".formatted(owner, number, from).replace("row.", row + ".");
    }
}
