package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelUnitTests {

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void everyLadderAndNothingElseHasLevelsRankedFromOneWithoutGaps(Criterion criterion) {
        List<Integer> ranks = Arrays.stream(Level.values())
                .filter(level -> level.criterion() == criterion)
                .map(Level::rank)
                .toList();
        if (criterion.hasLevels()) {
            assertThat(ranks).isNotEmpty().startsWith(1).doesNotHaveDuplicates().isSorted();
            assertThat(ranks.getLast()).isEqualTo(ranks.size());
            assertThat(Level.highestOf(criterion).map(Level::rank)).contains(ranks.size());
        } else {
            assertThat(ranks).isEmpty();
            assertThat(Level.highestOf(criterion)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void levelIsAtLeastItself(Level level) {
        assertThat(level.atLeast(level)).isTrue();
    }

    @Test
    void higherRungIsAtLeastALowerOneButNotTheOtherWayRound() {
        assertThat(Level.BACHELOR.atLeast(Level.PROFESSIONAL_INTERMEDIATE)).isTrue();
        assertThat(Level.PROFESSIONAL_INTERMEDIATE.atLeast(Level.BACHELOR)).isFalse();
        assertThat(Level.IT_BASIC.atLeast(Level.OFFICE_A)).isTrue();
        assertThat(Level.DEFENCE_GROUP_1.atLeast(Level.DEFENCE_GROUP_4)).isTrue();
        assertThat(Level.FOREIGN_C.atLeast(Level.FOREIGN_1))
                .as("without a provision that says so")
                .isFalse();
    }

    @Test
    void levelsOfDifferentLaddersCannotBeCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.BACHELOR.atLeast(Level.POLITICAL_ELEMENTARY))
                .withMessage("BACHELOR is no level of POLITICAL_THEORY");
    }
}
