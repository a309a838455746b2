package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped law against several hundred cases that were derived by hand from its text, each with its clause. */
class LegalCasesUnitTests {
    private static final Law LAW = ShippedLaw.read();
    private static final List<LegalCase> CASES = LegalCase.all();

    @Test
    void theLawFindsWhatWasDerivedByHand() {
        assertThat(CASES.stream().flatMap(legalCase -> legalCase.differenceUnder(LAW).stream()))
                .isEmpty();
    }

    @Test
    void everyRuleIsMetInSomeCaseAndNotInAnother() {
        List<String> rules = LAW.requirements().map(Requirement::id).distinct().toList();
        assertThat(idsFound(RequirementState.MET)).containsAll(rules);
        assertThat(idsFound(RequirementState.NOT_MET)).containsAll(rules);
    }

    @Test
    void thereAreAtLeastTwoHundredOverTheFiveRegimes() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CASES.stream().collect(Collectors.groupingBy(LegalCase::file, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((file, count) -> assertThat(count).isGreaterThanOrEqualTo(40));
        assertThat(CASES).extracting(legalCase -> legalCase.facts().name()).doesNotHaveDuplicates();
        assertThat(CASES)
                .flatExtracting(legalCase -> legalCase.reasons().values())
                .contains(Reason.values());
    }

    private static List<String> idsFound(RequirementState state) {
        return CASES.stream()
                .flatMap(legalCase -> legalCase.expected().entrySet().stream())
                .filter(entry -> entry.getValue() == state)
                .flatMap(entry -> Stream.of(entry.getKey()))
                .distinct()
                .toList();
    }
}
