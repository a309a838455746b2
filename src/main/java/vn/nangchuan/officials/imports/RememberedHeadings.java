package vn.nangchuan.officials.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;

/** What a unit calls the columns of its own workbooks, as somebody once told. */
@Component
class RememberedHeadings {

    private static final int LONGEST = 200;
    private static final String PASSED_OVER = "";

    private final JdbcClient jdbc;
    private final Scopes scopes;
    private final SheetWords words;

    RememberedHeadings(JdbcClient jdbc, Scopes scopes, SheetWords words) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.words = words;
    }

    /** What columns hold by their titles: as the unit told, else as is usual. */
    Function<String, Optional<SheetField>> meaning() {
        Map<String, String> told = told();
        return title -> {
            String field = told.get(key(title));
            if (field == null) {
                return words.under(title);
            }
            return field.equals(PASSED_OVER) ? Optional.empty() : Optional.of(SheetField.valueOf(field));
        };
    }

    /** Whether nobody need say what a column with that title holds. */
    boolean isPassedOver(String title) {
        return words.isPassedOver(title);
    }

    private Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        jdbc.sql("SELECT heading, field FROM register_import_heading WHERE unit_id = :unit")
                .param("unit", scopes.require().path().unit().value())
                .query((row, _) -> told.put(row.getString("heading"), row.getString("field")))
                .list();
        return told;
    }

    /** Keeps what is told otherwise than it is usual. */
    void remember(Map<Integer, String> titles, Map<Integer, SheetField> mapping) {
        titles.forEach((column, title) -> {
            Optional<SheetField> meant = Optional.ofNullable(mapping.get(column));
            jdbc.sql("DELETE FROM register_import_heading WHERE unit_id = :unit AND heading = :heading")
                    .param("unit", scopes.require().path().unit().value())
                    .param("heading", key(title))
                    .update();
            if (!meant.equals(words.under(title))) {
                add(key(title), meant.map(SheetField::name).orElse(PASSED_OVER));
            }
        });
    }

    private void add(String heading, String field) {
        Scope scope = scopes.require();
        jdbc.sql("""
                        INSERT INTO register_import_heading (id, province_id, unit_id, unit_path, heading, field, changed_by)
                        VALUES (NEXT VALUE FOR register_import_heading_seq, :province, :unit, :path, :heading, :field, :actor)
                        ON DUPLICATE KEY UPDATE field = :field
                        """)
                .param("province", scope.path().province().value())
                .param("unit", scope.path().unit().value())
                .param("path", scope.path().value())
                .param("heading", heading)
                .param("field", field)
                .param("actor", scope.actor())
                .update();
    }

    private static String key(String title) {
        String key = SheetWords.key(title);
        return key.substring(0, Math.min(key.length(), LONGEST));
    }
}
