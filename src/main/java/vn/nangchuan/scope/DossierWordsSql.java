package vn.nangchuan.scope;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nangchuan.database.DatabaseAccess;

/**
 * Triggers that keep, beside each dossier, the words by which it is found. They stand here because the database keeps them
 * for whoever writes a dossier, in whatever way: a register that forgot one would not find it again.
 */
final class DossierWordsSql {

    /** So many words are written in one statement; longer names take one more for each word beyond. */
    private static final int AT_ONCE = 6;

    private final String owner;
    private final String definer;

    DossierWordsSql(DatabaseAccess access) {
        owner = access.ownerSchema();
        definer = WallSql.account(access, access.definer());
    }

    List<String> triggers() {
        String changed = WallTable.unchanged(List.of("name_words", "name_marked", "name_sort", "identity_last4"));
        String anew = "DELETE FROM `%s`.official_word WHERE official_id = NEW.id; ".formatted(owner) + write();
        return List.of(
                trigger("INSERT", write()), trigger("UPDATE", "IF NOT (" + changed + ") THEN " + anew + "END IF; "));
    }

    /** Named so that it is dropped with the wall's own before tables change. */
    private String trigger(String event, String action) {
        return """
                CREATE OR REPLACE DEFINER=%s TRIGGER `%s`.`wallwords_official_%s` AFTER %s ON `%2$s`.`official` FOR EACH ROW \
                BEGIN DECLARE words INT DEFAULT 0; DECLARE place INT DEFAULT %5$d; %6$sEND""".formatted(definer, owner, event.toLowerCase(Locale.ROOT), event, AT_ONCE, action);
    }

    /** Each statement of a trigger costs about as much as the row that it writes: so as few as can be. */
    private String write() {
        String last = "CONCAT('#', REVERSE(NEW.identity_last4))";
        String byCount = IntStream.rangeClosed(1, AT_ONCE)
                .mapToObj(words -> "WHEN %d THEN %s ".formatted(words, insert(places(words))))
                .collect(Collectors.joining());
        return """
                IF NEW.identity_last4 IS NOT NULL THEN %s END IF; \
                IF NEW.name_words <> '' THEN \
                SET words = 1 + CHAR_LENGTH(NEW.name_words) - CHAR_LENGTH(REPLACE(NEW.name_words, ' ', '')); \
                CASE LEAST(words, %d) %sEND CASE; \
                WHILE place < words DO SET place = place + 1; %s END WHILE; \
                END IF; """.formatted(insert(row("0", last, last)), AT_ONCE, byCount, insert(rowAt("place")));
    }

    private static String places(int words) {
        return IntStream.rangeClosed(1, words)
                .mapToObj(place -> rowAt(Integer.toString(place)))
                .collect(Collectors.joining(", "));
    }

    private String insert(String rows) {
        return """
                INSERT INTO `%s`.official_word (id, province_id, unit_id, unit_path, official_id, word, marked, name_words, \
                name_marked, name_sort, changed_by) VALUES %s;""".formatted(owner, rows);
    }

    private static String rowAt(String place) {
        String word = "SUBSTRING_INDEX(SUBSTRING_INDEX(NEW.%s, ' ', %s), ' ', -1)";
        return row(place, word.formatted("name_words", place), word.formatted("name_marked", place));
    }

    /** A name has fewer words than 128, so that the numbers of two officials never meet. */
    private static String row(String place, String word, String marked) {
        return """
                (NEW.id * 128 + %s, NEW.province_id, NEW.unit_id, NEW.unit_path, NEW.id, %s, %s, NEW.name_words, \
                NEW.name_marked, NEW.name_sort, NEW.changed_by)""".formatted(place, word, marked);
    }
}
