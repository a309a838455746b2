package vn.nangchuan.testing;

import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the rows and index entries that the server reads for something, by its own counters of the session. A list
 * that finds its rows by an index reads as many as it shows, a few times over; one that does not reads the table.
 */
@Fixture
public class RowsRead {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RowsRead(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many the work reads; it runs in one transaction, hence on one connection. */
    public long by(Callable<?> work) {
        Long rows = transaction.execute(_ -> {
            long asking = -read() + read();
            long before = read();
            call(work);
            return read() - before - asking;
        });
        return rows == null ? 0 : rows;
    }

    private static void call(Callable<?> work) {
        try {
            work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long read() {
        return jdbc
                .sql("SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_first', 'Handler_read_key',"
                        + " 'Handler_read_last', 'Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd',"
                        + " 'Handler_read_rnd_next')")
                .query((row, _) -> row.getLong("Value"))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
