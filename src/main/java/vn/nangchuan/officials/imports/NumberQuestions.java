package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.Asking;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.NumberClaims;
import vn.nangchuan.scope.NumberClaims.Asked;
import vn.nangchuan.scope.UnitPath;

/**
 * Asks of many identity numbers in one go whether others in the portal have them, where all such questions are asked and as
 * far as the budget goes; what is left is marked as not compared yet.
 */
@Component
class NumberQuestions {

    private static final String NOTE = """
            UPDATE JSON_TABLE(:rows, '$[*]' COLUMNS (id BIGINT PATH '$.id', known BOOLEAN PATH '$.known')) r
            STRAIGHT_JOIN identity_document d ON d.id = r.id
            SET d.to_compare = r.known, d.not_compared = FALSE, d.changed_by = :actor
            WHERE d.not_compared
            """;

    private final NumberClaims claims;
    private final BulkRows bulk;
    private final ImportTrail trail;
    private final JdbcClient jdbc;

    NumberQuestions(NumberClaims claims, BulkRows bulk, ImportTrail trail, JdbcClient jdbc) {
        this.claims = claims;
        this.bulk = bulk;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /**
     * A document in use that is not compared yet.
     *
     * @param hash of its number as dossiers keep it
     */
    record Open(long document, long official, UnitPath keeper, String hash) {}

    /**
     * What is known now.
     *
     * @param toCompare those of whom others have the number
     * @param left how many could not be asked about
     */
    record Answer(Set<Long> toCompare, int left) {}

    /**
     * In their order, until nothing more may be asked or learnt. The version of a document stays: that it was compared is no
     * edit, so a file can still be taken back, and whoever has its form open can still save.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer ask(List<Open> documents, Asking budget) {
        List<Open> asked = documents.subList(0, budget.take(documents.size()));
        Set<OfficialId> known = claims.known(asked.stream()
                .map(open -> new Asked(new OfficialId(open.official()), open.hash()))
                .toList());
        Map<Open, Boolean> told = new LinkedHashMap<>();
        for (Open open : asked) {
            if (!budget.mayLearn()) {
                break;
            }
            boolean isKnown = known.contains(new OfficialId(open.official()));
            told.put(open, isKnown);
            if (isKnown) {
                budget.learns();
            }
        }
        note(told);
        return new Answer(
                told.keySet().stream().filter(told::get).map(Open::official).collect(Collectors.toSet()),
                documents.size() - told.size());
    }

    private void note(Map<Open, Boolean> told) {
        bulk.change(
                jdbc.sql(NOTE),
                new ArrayList<>(told.entrySet()),
                answer -> Map.of("id", answer.getKey().document(), "known", answer.getValue() ? 1 : 0));
        told.keySet().forEach(open -> trail.compared(open.official(), open.keeper()));
    }
}
