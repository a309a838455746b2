package vn.nangchuan.officials.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.access.Asking;
import vn.nangchuan.access.CrossUnitQuestions;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.imports.NumberQuestions.Answer;
import vn.nangchuan.officials.imports.NumberQuestions.Open;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.Reassessment;

/**
 * Asks at night about the identity numbers that came in files and could not be asked about when these were taken over. Of a unit
 * so many a night, and no more once some are known elsewhere, by day or by night, so that files of guesses are not answered by
 * waiting.
 */
@Component
class NightlyComparison {

    private static final Logger log = LoggerFactory.getLogger(NightlyComparison.class);

    /** Of a unit; how many of them are asked about is the night's budget. */
    private static final int MOST_READ = 2000;

    private static final String WAITING = """
            SELECT w.id, w.official_id, w.unit_path, w.hash
            FROM (SELECT d.id, d.official_id, d.unit_path, HEX(d.hash) AS hash,
                         ROW_NUMBER() OVER (PARTITION BY d.unit_id ORDER BY d.id) AS place
                    FROM identity_document d JOIN official o ON o.id = d.official_id AND o.identity_hash = d.hash
                   WHERE d.not_compared AND (:unit IS NULL OR d.unit_id = :unit)) w
            WHERE w.place <= :most ORDER BY w.unit_path, w.id
            """;

    private final Provinces provinces;
    private final Scopes scopes;
    private final NumberQuestions numbers;
    private final CrossUnitQuestions questions;
    private final Reassessment reassessment;
    private final ImportTrail trail;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    @SuppressWarnings("TooManyParameters")
    NightlyComparison(
            Provinces provinces,
            Scopes scopes,
            NumberQuestions numbers,
            CrossUnitQuestions questions,
            Reassessment reassessment,
            ImportTrail trail,
            JdbcClient jdbc,
            TransactionOperations transaction) {
        this.provinces = provinces;
        this.scopes = scopes;
        this.numbers = numbers;
        this.questions = questions;
        this.reassessment = reassessment;
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(cron = "${nangchuan.register-imports.compared-at}", zone = "Asia/Ho_Chi_Minh")
    void compare() {
        provinces.all().forEach(this::compareIn);
    }

    /** One province or unit that fails keeps no other from its turn. */
    private void compareIn(UnitPath province) {
        try {
            scopes.runIn(
                    Scope.ofJob(province, "nightly"),
                    () -> waiting(null).map(Open::keeper).distinct().forEach(this::compareAt));
        } catch (RuntimeException | Error failure) {
            log.error("The identity numbers of {} that wait could not be read", province, failure);
        }
    }

    /** @param unit null: of all that the scope holds */
    private Stream<Open> waiting(@Nullable UnitPath unit) {
        return jdbc
                .sql(WAITING)
                .param("most", MOST_READ)
                .param("unit", unit == null ? null : unit.unit().value())
                .query((row, _) -> open(row))
                .list()
                .stream();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getLong("id"), row.getLong("official_id"), UnitPath.read(row, "unit_path"), row.getString("hash"));
    }

    /**
     * Read once more inside the transaction: who has gone elsewhere meanwhile would hold up all others. What was asked stays in the
     * trail where nothing comes of it.
     */
    private void compareAt(UnitPath unit) {
        Asking budget = questions.ofNight(unit.unit());
        try {
            transaction.executeWithoutResult(_ -> {
                Answer answer = numbers.ask(waiting(unit).toList(), budget);
                reassessment.reassess(
                        answer.toCompare().stream().map(OfficialId::new).toList());
            });
        } catch (RuntimeException | Error failure) {
            log.error("The identity numbers of {} that wait could not be compared", unit, failure);
            trail.askedInVain(unit, budget.taken());
        }
    }
}
