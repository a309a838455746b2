package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** What is found for an official, asked in one line. */
final class Found {
    private Found() {}

    static RequirementResult result(Law law, OfficialFixture official, LocalDate date) {
        List<RequirementResult> results = results(law, official, date);
        assertThat(results).hasSize(1);
        return results.getFirst();
    }

    static RequirementState state(Law law, OfficialFixture official, LocalDate date) {
        return result(law, official, date).state();
    }

    /** The only requirement found is not met, or cannot be judged, for this reason and no other. */
    static void assertReason(Law law, OfficialFixture official, LocalDate date, Reason expected) {
        RequirementResult result = result(law, official, date);
        assertThat(result.reason()).isEqualTo(expected);
        assertThat(result.state()).isEqualTo(expected.state());
    }

    static List<RequirementResult> results(Law law, OfficialFixture official, LocalDate date) {
        return Assessor.assess(law, official.facts(), date).orElseThrow().results();
    }
}
