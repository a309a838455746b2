package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nangchuan.standards.Applicability;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Validity;

class PlanTextsUnitTests {

    private static final PostCode CHAIR = new PostCode("CHAIR");

    @Test
    void aPaperThatMayOnlyBeMissingFromTheFileIsToldFromOneThatIsLacking() {
        assertThat(PlanTexts.isOnlyUnknown(List.of(because(Reason.NOTHING_ENTERED))))
                .isTrue();
        assertThat(PlanTexts.isOnlyUnknown(List.of(because(Reason.NOTHING_ENTERED), because(Reason.LEVEL_TOO_LOW))))
                .isFalse();
        assertThat(PlanTexts.isOnlyUnknown(List.of(because(Reason.PARAMETER_UNSET))))
                .as("no file knows what the province has not set")
                .isFalse();
        assertThat(PlanTexts.isOnlyUnknown(List.of(because(Reason.RECRUITMENT_UNKNOWN))))
                .as("the paper is lacking; what is unknown is a day")
                .isFalse();
        assertThat(PlanTexts.isOnlyUnknown(List.of(because(Reason.FIELD_UNMAPPED))))
                .as("the paper is there")
                .isFalse();
    }

    private static RequirementResult because(Reason reason) {
        Requirement rule = new Requirement(
                "TEST-IT",
                Criterion.INFORMATION_TECHNOLOGY,
                Applicability.toAll(Set.of(CHAIR)),
                new Demand.AtLeast(Level.IT_BASIC, Map.of()),
                new Validity(LocalDate.of(2010, 1, 1), null),
                null,
                null,
                0,
                new LegalSource("Thông tư 1", "Điều 1"),
                true,
                true);
        return new RequirementResult(rule, List.of(CHAIR), reason.state(), null, reason, List.of(), List.of());
    }
}
