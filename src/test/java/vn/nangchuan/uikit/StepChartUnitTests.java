package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nangchuan.uikit.StepChart.Scale;

class StepChartUnitTests {

    @Test
    void marksAreRoundAndHoldAllValues() {
        assertThat(Scale.over(6_113, 6_787).marks()).containsExactly(6_000L, 6_200L, 6_400L, 6_600L, 6_800L);
        assertThat(Scale.over(0, 3).marks()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(Scale.over(195, 209)).isEqualTo(new Scale(195, 210, 5));
    }

    @Test
    void aLineWithoutChangeHasRoomToo() {
        assertThat(Scale.over(20, 20)).isEqualTo(new Scale(20, 21, 1));
        assertThat(Scale.over(0, 0)).isEqualTo(new Scale(0, 1, 1));
    }
}
