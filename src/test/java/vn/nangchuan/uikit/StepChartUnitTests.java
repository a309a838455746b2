package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nangchuan.uikit.StepChart.Scale;

class StepChartUnitTests {

    @Test
    void marksAreRoundAndHoldAllValues() {
        assertThat(Scale.upTo(6_787).marks()).containsExactly(0L, 2_000L, 4_000L, 6_000L, 8_000L);
        assertThat(Scale.upTo(3).marks()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(Scale.upTo(209)).isEqualTo(new Scale(250, 50));
        assertThat(Scale.upTo(20)).isEqualTo(new Scale(20, 5));
    }

    @Test
    void nothingHasRoomToo() {
        assertThat(Scale.upTo(0)).isEqualTo(new Scale(1, 1));
    }
}
