package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

/** Many rows at once: what comes in, as what, and what does not; whose is asked on every table by {@link WallProbeTests}. */
@PortalTest
class ManyRowsTests {

    private static final String PAPERS = "qualification";

    @Autowired
    ManyRows many;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scopes scopes;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TransactionTemplate transaction;

    private UnitPath commune = new UnitPath("/1/");
    private UnitPath neighbour = new UnitPath("/1/");
    private long person;

    @BeforeEach
    void somebodyInACommune() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
        neighbour = provinces.openCommune(province, "Tân Mỹ");
        person = number();
        in(commune, () -> many.add("official", List.of(somebody(person, "hoang thi sen"))));
    }

    private static long number() {
        return System.nanoTime();
    }

    private void in(UnitPath unit, Runnable work) {
        provinces.in(unit, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static Map<String, @Nullable Object> somebody(long id, String name) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "full_name",
                name,
                "name_search",
                name,
                "name_sort",
                "00FF5C27",
                "name_words",
                name,
                "name_marked",
                name));
    }

    private Map<String, @Nullable Object> paper(long id) {
        Map<String, @Nullable Object> cells = new HashMap<>();
        cells.put("id", id);
        cells.put("official_id", person);
        cells.put("criterion", "PROFESSIONAL");
        cells.put("level", "BACHELOR");
        cells.put("issuer", "Đại học \"Thái Nguyên\" \\ 'cơ sở 2' 𝄞");
        cells.put("issued_on", LocalDate.of(2019, 7, 19));
        return cells;
    }

    private Map<String, Object> stored(String query, long id) {
        Map<String, Object> stored = new HashMap<>();
        in(commune, () -> stored.putAll(jdbc.sql(query).param("id", id).query().singleRow()));
        return stored;
    }

    @Test
    void comeInAsTheyAreSaidAndOfWhomTheScopeIs() {
        long id = number();
        in(commune, () -> many.add(PAPERS, List.of(paper(id))));

        Map<String, Object> stored = stored("SELECT * FROM qualification WHERE id = :id", id);
        assertThat(stored)
                .containsEntry("issuer", "Đại học \"Thái Nguyên\" \\ 'cơ sở 2' 𝄞")
                .containsEntry("issued_on", Date.valueOf("2019-07-19"))
                .containsEntry("unit_id", commune.unit().value())
                .containsEntry("province_id", commune.province().value())
                .containsEntry("number", null)
                .containsEntry("version", 0);
        assertThat(stored.get("unit_path")).asString().isNotBlank();
        assertThat(stored.get("changed_by")).asString().isNotBlank();
    }

    @Test
    void keepBytesAsTheyAreAndTheWordsByWhichSomebodyIsFound() {
        assertThat(stored("SELECT HEX(name_sort) AS bytes FROM official WHERE id = :id", person))
                .containsEntry("bytes", "00FF5C27");
        assertThat(stored("SELECT COUNT(*) AS words FROM official_word WHERE official_id = :id", person))
                .containsEntry("words", 3L);
    }

    /** One statement writes six words, further ones one each. */
    @Test
    void findSomebodyByEveryWordOfALongName() {
        long id = number();
        in(commune, () -> many.add("official", List.of(somebody(id, "a b c d e f g h"))));

        assertThat(stored("""
                        SELECT GROUP_CONCAT(word ORDER BY word SEPARATOR '') AS words FROM official_word WHERE official_id = :id
                        """, id)).containsEntry("words", "abcdefgh");
    }

    @Test
    void areRefusedAltogetherWhereOneIsTooLong() {
        refused(paper -> paper.put("issuer", "x".repeat(201)));
    }

    @Test
    void areRefusedWhereOneHasNoSuchDay() {
        refused(paper -> paper.put("issued_on", "2019-02-30"));
    }

    @Test
    void areRefusedWhereOneLacksWhatItMustHave() {
        refused(paper -> paper.put("issuer", null));
    }

    @Test
    void areRefusedWhereOneNamesNobodyOfTheUnit() {
        refused(paper -> paper.put("official_id", 77L));
    }

    private void refused(Consumer<Map<String, @Nullable Object>> change) {
        Map<String, @Nullable Object> bad = paper(number());
        change.accept(bad);
        assertThatThrownBy(() -> in(commune, () -> many.add(PAPERS, List.of(paper(number()), bad))))
                .isInstanceOf(DataAccessException.class);
        assertThat(stored("SELECT COUNT(*) AS papers FROM qualification WHERE official_id = :id", person))
                .containsEntry("papers", 0L);
    }

    @Test
    void ofTheNeighboursPeopleAreNotTaken() {
        assertThatThrownBy(() -> in(neighbour, () -> many.add(PAPERS, List.of(paper(number())))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void areNotTakenFromWhoLooksAtTheirOwnFileOnly() {
        Scope own = new Scope(commune, "account:1", Set.of(), new OfficialId(person));

        assertThatThrownBy(() -> scopes.runIn(
                        own, () -> transaction.executeWithoutResult(_ -> many.add(PAPERS, List.of(paper(number()))))))
                .isInstanceOf(WallViolation.class);
    }

    @Test
    void sayWhichColumnThereIsNot() {
        assertThatThrownBy(() -> in(commune, () -> many.add(PAPERS, List.of(new HashMap<>(Map.of("isuer", "x"))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("isuer");
    }

    @Test
    void areAddedInTheTransactionOfWhoAsks() {
        assertThatThrownBy(() -> provinces.in(commune, () -> many.add(PAPERS, List.of(paper(number())))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
