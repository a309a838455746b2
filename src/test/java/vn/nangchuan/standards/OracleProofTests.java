package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** As {@link OracleUnitTests}, over two million cases. */
@Tag("proof")
class OracleProofTests {
    private static final int BATCHES = 200;
    private static final int CASES_EACH = 10_000;

    @Test
    void twoMillionCasesShowNoDifference() {
        long seed = Long.getLong("seed", RandomGenerator.getDefault().nextLong());
        List<Law> laws = OracleCases.laws();
        List<String> differences = IntStream.range(0, BATCHES)
                .parallel()
                .mapToObj(batch -> new OracleCases(laws.get(batch % laws.size()), seed + batch))
                .flatMap(cases -> Stream.generate(cases::differenceOfNext).limit(CASES_EACH))
                .flatMap(Optional::stream)
                .toList();
        System.out.printf(
                "OracleProofTests: seed %d, %,d cases, %d differences%n",
                seed, (long) BATCHES * CASES_EACH, differences.size());
        assertThat(differences).isEmpty();
    }
}
