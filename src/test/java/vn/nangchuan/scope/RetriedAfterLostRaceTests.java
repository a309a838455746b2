package vn.nangchuan.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class RetriedAfterLostRaceTests {

    @Autowired
    Racer racer;

    @Autowired
    TestProvinces provinces;

    @Autowired
    TransactionTemplate transaction;

    private UnitPath province;

    @BeforeEach
    void aProvince() {
        province = provinces.openProvince();
        racer.forget();
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1062, 1205, 1213})
    void runsAgainInANewTransaction(int error) {
        assertThat(provinces.in(province, () -> racer.win(2, error))).isEqualTo(3);
        assertThat(racer.rolledBack()).hasValue(2);
        assertThat(racer.committed()).hasValue(1);
    }

    @Test
    void givesUpAfterFiveMore() {
        assertThatThrownBy(() -> provinces.in(province, () -> racer.win(100, 1213)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(racer.attempts()).hasValue(6);
    }

    @Test
    void doesNotRetryWhatIsBroken() {
        assertThatThrownBy(() -> provinces.in(province, () -> racer.win(1, 1064)))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(racer.attempts()).hasValue(1);
    }

    @Test
    void doesNotRetryInsideATransactionThatIsLostAlready() {
        assertThatThrownBy(() -> provinces.in(province, () -> transaction.execute(_ -> racer.win(1, 1213))))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(racer.attempts()).hasValue(1);
    }

    /** Loses some races, then wins; notes how its transactions ended. */
    @Fixture
    static class Racer implements TransactionSynchronization {

        private final AtomicInteger attempts = new AtomicInteger();
        private final AtomicInteger rolledBack = new AtomicInteger();
        private final AtomicInteger committed = new AtomicInteger();

        private final JdbcClient jdbc;

        Racer(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void forget() {
            attempts.set(0);
            rolledBack.set(0);
            committed.set(0);
        }

        AtomicInteger attempts() {
            return attempts;
        }

        AtomicInteger rolledBack() {
            return rolledBack;
        }

        AtomicInteger committed() {
            return committed;
        }

        @Override
        public void afterCompletion(int status) {
            (status == STATUS_COMMITTED ? committed : rolledBack).incrementAndGet();
        }

        @Transactional
        @RetriedAfterLostRace
        public Integer win(int losses, int error) {
            jdbc.sql("SELECT COUNT(*) FROM unit").query(Long.class).single();
            TransactionSynchronizationManager.registerSynchronization(this);
            if (attempts.incrementAndGet() <= losses) {
                throw new CannotAcquireLockException("lost", new SQLException("lost", "HY000", error));
            }
            return attempts.get();
        }
    }
}
