package vn.nangchuan.nominations.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;

/** The open classes that would mend something which the commune lacks and nothing is under way about. */
@Component
class HelpfulClasses {

    private final GapBoard board;
    private final ClassLists classes;
    private final BusinessClock clock;

    HelpfulClasses(GapBoard board, ClassLists classes, BusinessClock clock) {
        this.board = board;
        this.classes = classes;
        this.clock = clock;
    }

    Map<Criterion, List<ClassLine>> byCriterion() {
        List<GapRow> rows = board.rows();
        Map<Criterion, List<ClassLine>> helpful = new LinkedHashMap<>();
        GapBoard.criteria(rows).stream()
                .filter(criterion ->
                        rows.stream().anyMatch(row -> row.mendable(criterion).isPresent()))
                .forEach(criterion ->
                        helpful.put(criterion, classes.thatMend(criterion, null, Set.of(), clock.today())));
        return helpful;
    }
}
