package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.Scopes;

/** The people of the register, written many at a time. */
@Component
class PersonTable {

    /** Wider than the columns: a table refuses what is too long for it, JSON_TABLE cuts it off. */
    private static final String PERSON = """
            id BIGINT PATH '$[0]', full_name VARCHAR(1000) PATH '$[1]', sex VARCHAR(100) PATH '$[2]', birth_date DATE PATH '$[3]',
            cipher VARCHAR(1000) PATH '$[4]', hash VARCHAR(1000) PATH '$[5]', last4 VARCHAR(100) PATH '$[6]',
            recruited_on DATE PATH '$[7]', recruited_by VARCHAR(1000) PATH '$[8]', joined_on DATE PATH '$[9]',
            ethnicity VARCHAR(100) PATH '$[10]', phone VARCHAR(100) PATH '$[11]', party_joined_on DATE PATH '$[12]',
            party_official_on DATE PATH '$[13]', party_post VARCHAR(1000) PATH '$[14]', party_post_besides VARCHAR(1000) PATH '$[15]',
            civil_rank VARCHAR(1000) PATH '$[16]', job_position VARCHAR(1000) PATH '$[17]', contract VARCHAR(100) PATH '$[18]',
            name_search VARCHAR(1000) PATH '$[19]', name_sort VARCHAR(2000) PATH '$[20]', name_words VARCHAR(1000) PATH '$[21]',
            name_marked VARCHAR(1000) PATH '$[22]'
            """;

    private static final String ADD_PEOPLE = """
            INSERT INTO official (id, province_id, unit_id, unit_path, full_name, name_search, name_sort, name_words, name_marked, sex,
                                  birth_date, identity_cipher, identity_hash, identity_last4, recruited_on, recruited_by, joined_on,
                                  ethnicity, phone, party_joined_on, party_official_on, party_post, party_post_besides, civil_rank,
                                  job_position, contract, changed_by)
            SELECT id, :province, :unit, :path, full_name, name_search, UNHEX(name_sort), name_words, name_marked, sex, birth_date,
                   UNHEX(cipher), UNHEX(hash), last4, recruited_on, recruited_by, joined_on, ethnicity, phone, party_joined_on,
                   party_official_on, party_post, party_post_besides, civil_rank, job_position, contract, :actor
            FROM JSON_TABLE(:rows, '$[*]' COLUMNS (""" + PERSON + ")) r";

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

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final BulkRows bulk;
    private final Scopes scopes;

    PersonTable(JdbcClient jdbc, JdbcOperations batches, BulkRows bulk, Scopes scopes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.bulk = bulk;
        this.scopes = scopes;
    }

    List<Long> numbers(int count) {
        return bulk.numbers(jdbc.sql("""
                        SELECT NEXT VALUE FOR official_seq AS id
                        FROM JSON_TABLE(:places, '$[*]' COLUMNS (place BIGINT PATH '$')) r
                        """), count);
    }

    void add(Collection<PersonRow> rows) {
        bulk.add(jdbc.sql(ADD_PEOPLE), rows, PersonTable::cells);
    }

    void change(Collection<PersonRow> rows) {
        String actor = scopes.require().actor();
        batches.batchUpdate(
                CHANGE_PEOPLE, rows.stream().map(row -> changed(row, actor)).toList());
    }

    private static Object[] changed(PersonRow row, String actor) {
        List<@Nullable Object> cells = new ArrayList<>(cells(row));
        cells.removeFirst();
        cells.replaceAll(cell -> cell instanceof Enum<?> choice ? choice.name() : cell);
        cells.add(actor);
        cells.add(row.id());
        return cells.toArray();
    }

    /** Refused by the database where anything is still theirs. */
    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM official WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private static List<@Nullable Object> cells(PersonRow row) {
        return Arrays.asList(
                row.id(),
                row.name(),
                row.sex(),
                row.birthDate(),
                row.cipher(),
                row.hash(),
                row.last4(),
                row.recruitedOn(),
                row.recruitedBy(),
                row.joinedOn(),
                row.ethnicity(),
                row.phone(),
                row.partyJoinedOn(),
                row.partyOfficialOn(),
                row.partyPost(),
                row.partyPostBesides(),
                row.civilRank(),
                row.jobPosition(),
                row.contract(),
                VietnameseText.searchKey(row.name()),
                row.nameSort(),
                String.join(" ", VietnameseText.searchWords(row.name())),
                String.join(" ", VietnameseText.markedWords(row.name())));
    }
}
