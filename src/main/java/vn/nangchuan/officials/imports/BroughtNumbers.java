package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nangchuan.officials.imports.NumberQuestions.Answer;
import vn.nangchuan.officials.imports.NumberQuestions.Open;
import vn.nangchuan.scope.UnitPath;

/**
 * Asks about the identity numbers that a file brought, in the name of who takes it over and out of their budget. Never when it is
 * only looked through, which costs nothing and leaves nothing behind.
 */
@Component
class BroughtNumbers {

    private final NumberQuestions numbers;
    private final ImportAskers askers;

    BroughtNumbers(NumberQuestions numbers, ImportAskers askers) {
        this.numbers = numbers;
        this.askers = askers;
    }

    /**
     * @param rows that were written
     * @param written what became of each, by its number
     */
    Answer compare(List<PlannedRow> rows, Map<Integer, Undo> written, UnitPath unit) {
        List<Open> documents = new ArrayList<>();
        for (PlannedRow row : rows) {
            Undo undo = Objects.requireNonNull(written.get(row.number()));
            List<DocumentRow> added = Objects.requireNonNull(row.writing()).addedDocuments();
            for (int place = 0; place < added.size(); place++) {
                if (added.get(place).isInUse()) {
                    documents.add(new Open(
                            undo.addedDocuments().get(place),
                            undo.official(),
                            unit,
                            added.get(place).hash()));
                }
            }
        }
        return numbers.ask(documents, askers.budget());
    }
}
