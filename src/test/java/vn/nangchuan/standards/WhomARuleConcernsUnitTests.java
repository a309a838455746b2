package vn.nangchuan.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.standards.Found.results;
import static vn.nangchuan.standards.OfficialFixture.APPOINTED_ON;
import static vn.nangchuan.standards.OfficialFixture.official;
import static vn.nangchuan.standards.RuleFixture.CHAIR;
import static vn.nangchuan.standards.RuleFixture.held;
import static vn.nangchuan.standards.RuleFixture.law;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Applicability.Appointment;

/** Rules that speak only of some units, or only of who is new in office. */
class WhomARuleConcernsUnitTests {
    private static final LocalDate DATE = LocalDate.of(2019, 7, 19);
    private static final RuleFixture RULE = held(Criterion.PARTY_BUILDING);

    @Test
    void aRuleOfTownshipsDoesNotAppearInACommune() {
        Law law = law(RULE.inUnits(UnitType.TOWNSHIP, UnitType.WARD));
        assertThat(results(law, official().inA(UnitType.COMMUNE).holding(CHAIR), DATE))
                .isEmpty();
        assertThat(results(law, official().inA(UnitType.WARD).holding(CHAIR), DATE))
                .hasSize(1);
        assertThat(results(law, official().inA(UnitType.TOWNSHIP).holding(CHAIR), DATE))
                .hasSize(1);
    }

    @Test
    void whoTookOfficeBeforeTheRuleWasInForceIsNotNewUnderIt() {
        Law ofTheNew = law(RULE.forAppointment(Appointment.FIRST).inForce(APPOINTED_ON.plusDays(1), null));
        Law ofTheOld = law(RULE.forAppointment(Appointment.EARLIER).inForce(APPOINTED_ON.plusDays(1), null));
        assertThat(results(ofTheNew, official().holding(CHAIR), DATE)).isEmpty();
        assertThat(results(ofTheOld, official().holding(CHAIR), DATE)).hasSize(1);
    }

    @Test
    void whoTakesOfficeOnItsFirstDayIsNewUnderIt() {
        Law ofTheNew = law(RULE.forAppointment(Appointment.FIRST).inForce(APPOINTED_ON, null));
        assertThat(results(ofTheNew, official().holding(CHAIR), DATE)).hasSize(1);
    }

    @Test
    void aLaterTermDoesNotMakeLessOfWhatIsAskedOfWhoTookOfficeUnderTheRule() {
        RuleFixture ofTheNew = RULE.forAppointment(Appointment.FIRST).inForce(APPOINTED_ON, null);
        OfficialFixture secondTerm =
                official().holding(CHAIR, Region.PLAIN, OfficialFixture.NA_SAM, DATE, null, APPOINTED_ON, false);
        assertThat(results(law(ofTheNew), secondTerm, DATE)).hasSize(1);
    }
}
