package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The judgement says of every official what the decided meaning says, worked out naively. Every
 * run prints its seed; {@code -Dseed=…} repeats it.
 */
class OracleUnitTests {
    private static final int CASES = 10_000;

    @ParameterizedTest
    @MethodSource("vn.nangchuan.standards.OracleCases#laws")
    void theJudgementSaysWhatTheDecidedMeaningSays(Law law) {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        System.out.printf("OracleUnitTests: seed %d%n", seed);
        OracleCases cases = new OracleCases(law, seed);
        assertThat(Stream.generate(cases::differenceOfNext)
                        .limit(CASES)
                        .flatMap(Optional::stream)
                        .limit(3))
                .isEmpty();
    }
}
