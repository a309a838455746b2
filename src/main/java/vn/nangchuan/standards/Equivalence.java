package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision that papers of one kind count as another, or that statements of equality count at all.
 *
 * @param levels of the papers it speaks of, all of one ladder
 * @param countsAs the level they count as; null: their own
 * @param statement whether it speaks of statements of equality (giấy xác nhận trình độ tương đương), or of other papers
 * @param issuedBefore speaks only of papers issued before this day; null: of all
 * @param validity the days of judgement on which it holds
 * @param verified whether somebody has checked it against the text
 */
public record Equivalence(
        String id,
        Set<Level> levels,
        @Nullable Level countsAs,
        boolean statement,
        @Nullable LocalDate issuedBefore,
        Validity validity,
        LegalSource legalSource,
        boolean verified)
        implements Evidence {

    /** @throws IllegalArgumentException if it has no id, speaks of no level or mixes ladders */
    public Equivalence {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an equivalence lacks its id");
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("equivalence %s speaks of no level".formatted(id));
        }
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
        Criterion criterion = levels.iterator().next().criterion();
        levels.forEach(level -> Level.requireOn(criterion, level));
        Level.requireOn(criterion, countsAs);
        if (countsAs != null && levels.stream().anyMatch(level -> level.rank() > countsAs.rank())) {
            throw new IllegalArgumentException("equivalence %s makes less of a paper".formatted(id));
        }
        if (countsAs == null && !statement) {
            throw new IllegalArgumentException("equivalence %s changes nothing".formatted(id));
        }
    }

    /** Of the papers it speaks of. */
    Criterion criterion() {
        return levels.iterator().next().criterion();
    }

    /** Whether it speaks of the paper; of one whose level or day of issue is not recorded, whether it may. */
    boolean speaksOf(QualificationFact paper) {
        return isOfLevels(paper)
                && paper.statement() == statement
                && (issuedBefore == null
                        || paper.issuedOn() == null
                        || paper.issuedOn().isBefore(issuedBefore));
    }

    private boolean isOfLevels(QualificationFact paper) {
        return paper.level() == null ? criterion() == paper.criterion() : levels.contains(paper.level());
    }

    /** The paper as what it counts as; a level that is not recorded stays so. */
    QualificationFact applyTo(QualificationFact paper) {
        return countsAs == null || paper.level() == null ? paper : paper.at(countsAs);
    }
}
