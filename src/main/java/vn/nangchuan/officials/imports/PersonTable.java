package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.ManyRows;
import vn.nangchuan.scope.Scopes;

/** The people of the register, written many at a time. */
@Component
class PersonTable {

    /**
     * One by one in a batch: a joined update of a table that others refer to asks for rights to those tables, which the
     * application has not.
     */
    private static final String CHANGE_PEOPLE = """
            UPDATE official
            SET full_name = ?, sex = ?, birth_date = ?, identity_cipher = UNHEX(?), identity_hash = UNHEX(?), identity_last4 = ?,
                recruited_on = ?, recruited_by = ?, joined_on = ?, ethnicity = ?, phone = ?, party_joined_on = ?,
                party_official_on = ?, party_post = ?, party_post_besides = ?, civil_rank = ?, job_position = ?, contract = ?,
                name_search = ?, name_sort = UNHEX(?), name_words = ?, name_marked = ?, changes = changes + 1, changed_by = ?,
                version = version + 1
            WHERE id = ?
            """;

    private static final String REMOVE_PERSON = "DELETE FROM official WHERE id = ?";

    private final JdbcOperations batches;
    private final ManyRows many;
    private final Scopes scopes;

    PersonTable(JdbcOperations batches, ManyRows many, Scopes scopes) {
        this.batches = batches;
        this.many = many;
        this.scopes = scopes;
    }

    List<Long> numbers(int count) {
        return many.numbers("official", count);
    }

    void add(Collection<PersonRow> rows) {
        many.add("official", rows.stream().map(PersonTable::cells).toList());
    }

    void change(Collection<PersonRow> rows) {
        String actor = scopes.require().actor();
        batches.batchUpdate(
                CHANGE_PEOPLE, rows.stream().map(row -> changed(row, actor)).toList());
    }

    private static Object[] changed(PersonRow row, String actor) {
        Map<String, @Nullable Object> cells = cells(row);
        cells.remove("id");
        List<@Nullable Object> values = new ArrayList<>(cells.values());
        values.add(actor);
        values.add(row.id());
        return values.toArray();
    }

    /**
     * Refused by the database where anything is still theirs. One by one in a batch, as they are changed: for a list of
     * numbers the server may look through the whole table, and whoever saves meanwhile waits for it.
     */
    void remove(Collection<Long> ids) {
        batches.batchUpdate(
                REMOVE_PERSON, ids.stream().map(id -> new Object[] {id}).toList());
    }

    /** In the order in which {@link #CHANGE_PEOPLE} names them. */
    private static Map<String, @Nullable Object> cells(PersonRow row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("id", row.id());
        cells.put("full_name", row.name());
        cells.put("sex", row.sex());
        cells.put("birth_date", row.birthDate());
        cells.put("identity_cipher", row.cipher());
        cells.put("identity_hash", row.hash());
        cells.put("identity_last4", row.last4());
        cells.put("recruited_on", row.recruitedOn());
        cells.put("recruited_by", row.recruitedBy());
        cells.put("joined_on", row.joinedOn());
        cells.put("ethnicity", row.ethnicity());
        cells.put("phone", row.phone());
        cells.put("party_joined_on", row.partyJoinedOn());
        cells.put("party_official_on", row.partyOfficialOn());
        cells.put("party_post", row.partyPost());
        cells.put("party_post_besides", row.partyPostBesides());
        cells.put("civil_rank", row.civilRank());
        cells.put("job_position", row.jobPosition());
        cells.put("contract", Values.text(row.contract()));
        cells.put("name_search", VietnameseText.searchKey(row.name()));
        cells.put("name_sort", row.nameSort());
        cells.put("name_words", String.join(" ", VietnameseText.searchWords(row.name())));
        cells.put("name_marked", String.join(" ", VietnameseText.markedWords(row.name())));
        return cells;
    }
}
