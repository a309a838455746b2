package vn.nangchuan.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StandingsBypassed;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ReadingAheadTests {

    private static final List<Integer> PARTS = IntStream.range(0, 40).boxed().toList();

    @Autowired
    ReadingAhead ahead;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    private UnitPath commune;

    @BeforeEach
    void aCommuneBesideAnother() {
        UnitPath province = provinces.openProvince();
        commune = provinces.openCommune(province, "Một");
        provinces.enterSecretary(commune, "Nông Văn Một");
        provinces.enterSecretary(provinces.openCommune(province, "Hai"), "Hứa Thị Hai");
    }

    @Test
    void handsOverInTheOrderOfThePartsOnTheCallersThread() throws Exception {
        List<Integer> handedOver = new ArrayList<>();
        Thread caller = Thread.currentThread();

        provinces.in(commune, () -> {
            ahead.read(PARTS, part -> part * 2, twice -> {
                assertThat(Thread.currentThread()).isSameAs(caller);
                handedOver.add(twice);
            });
            return handedOver;
        });

        assertThat(handedOver)
                .containsExactlyElementsOf(PARTS.stream().map(part -> part * 2).toList());
    }

    @Test
    void readsInTheCallersScope() throws Exception {
        List<List<String>> read = new ArrayList<>();

        provinces.in(commune, () -> {
            ahead.read(PARTS, _ -> names(), read::add);
            return read;
        });

        assertThat(read).hasSameSizeAs(PARTS).containsOnly(List.of("Nông Văn Một"));
    }

    @Test
    void readsOnlyAFewPartsAhead() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> aheadOfWork = new ArrayList<>();

        provinces.in(commune, () -> {
            ahead.read(PARTS, _ -> begun.incrementAndGet(), _ -> aheadOfWork.add(begun.get() - aheadOfWork.size()));
            return begun;
        });

        assertThat(aheadOfWork).hasSameSizeAs(PARTS).allMatch(parts -> parts <= 3);
    }

    @Test
    @StandingsBypassed("the name is changed past the portal, and taken back")
    void seesNothingThatTheCallersTransactionHasChanged() throws Exception {
        List<List<String>> read = new ArrayList<>();

        provinces.in(
                commune,
                () -> transaction.execute(status -> {
                    jdbc.sql("UPDATE official SET full_name = 'Ai Đó'").update();
                    ahead.read(List.of(1), _ -> names(), read::add);
                    status.setRollbackOnly();
                    return read;
                }));

        assertThat(read).containsExactly(List.of("Nông Văn Một"));
    }

    @Test
    void cannotWrite() {
        assertThatThrownBy(() -> provinces.in(commune, () -> {
                    ahead.read(List.of(1), _ -> jdbc.sql("DELETE FROM standing").update(), _ -> {});
                    return commune;
                }))
                .hasMessageContaining("Cannot execute statement in a READ ONLY transaction");
    }

    @Test
    void endsWithTheFirstReadingThatFails() {
        List<Integer> handedOver = new ArrayList<>();

        assertThatThrownBy(() -> provinces.in(commune, () -> {
                    ahead.read(PARTS, ReadingAheadTests::upToFive, handedOver::add);
                    return handedOver;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("six");

        assertThat(handedOver).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void endsWithTheFirstHandingOverThatFails() {
        AtomicInteger begun = new AtomicInteger();

        assertThatThrownBy(() -> provinces.in(commune, () -> {
                    ahead.read(PARTS, _ -> begun.incrementAndGet(), _ -> upToFive(6));
                    return begun;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("six");

        assertThat(begun).hasValueLessThan(PARTS.size());
    }

    private static int upToFive(int part) {
        if (part > 5) {
            throw new IllegalArgumentException("six");
        }
        return part;
    }

    private List<String> names() {
        return jdbc.sql("SELECT full_name FROM official")
                .query((row, _) -> row.getString("full_name"))
                .list();
    }
}
