package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.database.DatabaseAccess;
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
    DatabaseAccess access;

    @Autowired
    EntityManager entities;

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

    @Test
    void findSomebodyByEveryWordOfALongName() {
        long id = number();
        in(commune, () -> many.add("official", List.of(somebody(id, "a b c d e f g h"))));

        assertThat(stored("""
                        SELECT GROUP_CONCAT(word ORDER BY word SEPARATOR '') AS words FROM official_word WHERE official_id = :id
                        """, id)).containsEntry("words", "abcdefgh");
    }

    @Test
    void findEachOfManyByTheirOwnWordsAndTheEndOfTheirNumbers() {
        long first = number();
        Map<String, @Nullable Object> second = somebody(first + 1, "hoang sen");
        second.put("name_marked", "hoàng sen");
        second.put("identity_last4", "4321");
        in(commune, () -> many.add("official", List.of(somebody(first, "ly an"), second)));

        assertThat(words(first)).isEqualTo("1 ly ly,2 an an");
        assertThat(words(first + 1)).isEqualTo("0 #1234 #1234,1 hoang hoàng,2 sen sen");
    }

    private Object words(long official) {
        List<Object> words = new ArrayList<>();
        in(commune, () -> words.add(wordsSeen(official)));
        return words.getFirst();
    }

    private Object wordsSeen(long official) {
        return jdbc.sql("""
                        SELECT GROUP_CONCAT(CONCAT_WS(' ', id - 128 * official_id, word, marked) ORDER BY id) FROM official_word
                        WHERE official_id = :id
                        """).param("id", official).query().singleValue();
    }

    @Test
    void findWhoeverIsRenamedByTheNewWordsAlone() {
        in(
                commune,
                () -> jdbc.sql("UPDATE official SET name_words = 'ly an', name_marked = 'lý an' WHERE id = :id")
                        .param("id", person)
                        .update());

        assertThat(words(person)).isEqualTo("1 ly lý,2 an an");
    }

    /** In one transaction, whose connection is the same. */
    @Test
    void findWhoComesAfterSomeWhoWereRefused() {
        long id = number();
        provinces.in(
                commune,
                () -> transaction.executeWithoutResult(status -> {
                    assertThatThrownBy(() -> many.add("official", List.of(somebody(id, "x"), somebody(id, "y"))))
                            .isInstanceOf(DataAccessException.class);
                    addByItself(id);
                    assertThat(wordsSeen(id)).isEqualTo("1 ly ly,2 an an");
                    status.setRollbackOnly();
                }));
    }

    private void addByItself(long id) {
        jdbc.sql("""
                        INSERT INTO official (id, province_id, unit_id, unit_path, full_name, name_search, name_sort, name_words,
                                              name_marked, changed_by)
                        SELECT :id, province_id, unit_id, unit_path, full_name, name_search, name_sort, 'ly an', 'ly an', changed_by
                        FROM official WHERE id = :person
                        """).param("id", id).param("person", person).update();
    }

    @Test
    void areNumberedAsNobodyElseIs() {
        List<Long> numbers = new ArrayList<>();
        in(commune, () -> {
            for (int turn = 0; turn < 3; turn++) {
                numbers.addAll(many.numbers("official", 70));
                numbers.addAll(numbersOfEntities(70));
            }
        });

        assertThat(numbers).hasSize(420).doesNotHaveDuplicates();
    }

    private List<Long> numbersOfEntities(int count) {
        SharedSessionContractImplementor session = entities.unwrap(SharedSessionContractImplementor.class);
        BeforeExecutionGenerator generator = (BeforeExecutionGenerator) session.getFactory()
                .getMappingMetamodel()
                .getEntityDescriptor("vn.nangchuan.officials.Official")
                .getGenerator();
        return Stream.generate(() -> (Long) generator.generate(session, null, null, EventType.INSERT))
                .limit(count)
                .toList();
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
                .isInstanceOf(BadSqlGrammarException.class)
                .hasStackTraceContaining("no such column: isuer");
    }

    @Test
    void areNotTakenWhereAnotherColumnStandsWhereTheNumberIsLookedFor() {
        assertThatThrownBy(() -> in(
                        commune,
                        () -> jdbc.sql("CALL `%s`.official_add_many(:province, :unit, :path, 'probe', :columns, :rows)"
                                        .formatted(access.ownerSchema()))
                                .param("province", commune.province().value())
                                .param("unit", commune.unit().value())
                                .param("path", commune.value())
                                .param("columns", "[\"version\",\"id\"]")
                                .param("rows", "[[%d,%d]]".formatted(person, number()))
                                .update()))
                .hasStackTraceContaining("the number comes first");
    }

    @Test
    void areTakenWithTheNumberFirstHoweverLittleTheOthersSay() {
        long id = number();
        Map<String, @Nullable Object> cells = somebody(id, "ly an");
        cells.put("civil_rank", "");
        in(commune, () -> many.add("official", List.of(cells)));

        assertThat(words(id)).isEqualTo("1 ly ly,2 an an");
    }

    @Test
    void areAddedInTheTransactionOfWhoAsks() {
        assertThatThrownBy(() -> provinces.in(commune, () -> many.add(PAPERS, List.of(paper(number())))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
