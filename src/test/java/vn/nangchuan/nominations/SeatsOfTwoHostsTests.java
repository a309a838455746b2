package vn.nangchuan.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nangchuan.nominations.NominationStep.ACCEPT;
import static vn.nangchuan.nominations.NominationStep.RELEASE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.AtOnce;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.ClassStep;

/** Two hosts who see nothing of each other, and one official nominated to both on the same days. */
@PortalTest
class SeatsOfTwoHostsTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture fixture;

    @Autowired
    TestClock clock;

    private UnitPath near;
    private UnitPath far;
    private UnitPath commune;
    private TrainingClassId nearClass;
    private TrainingClassId farClass;

    @BeforeEach
    void twoHostsWithAClassOnTheSameDays() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        near = provinces.openDistrict(province, "Văn Lãng");
        far = provinces.openDistrict(province, "Cao Lộc");
        commune = provinces.openCommune(near, "Tân Lang");
        ProgrammeId programme = classes.enterStateManagement(province);
        nearClass = classes.open(near, programme, 10);
        farClass = classes.open(far, classes.enterProgramme(province, "VH-CV", null, null), 10);
    }

    @Test
    void onlyOneOfTwoHostsWhoDecideAtOnceGivesASeat() throws Exception {
        for (int round = 0; round < 10; round++) {
            OfficialId official = provinces.enterSecretary(commune, "Nông Văn " + round);
            DecideNomination here = accepting(fixture.nominate(commune, nearClass, official));
            DecideNomination there = accepting(fixture.nominate(commune, farClass, official));
            List<String> outcomes = AtOnce.of(List.of(() -> decide(near, here), () -> decide(far, there)));

            assertThat(outcomes).containsOnlyOnce("done").hasSize(2);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.equals("done"))
                    .isSubsetOf("SEATED_ELSEWHERE", "OVERLAPPING_CLASS");
        }
    }

    @Test
    void theSecondHostIsToldAndNothingIsChanged() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId here = fixture.nominate(commune, nearClass, official);
        NominationId there = fixture.nominate(commune, farClass, official);
        fixture.take(near, commune, here, ACCEPT);

        assertThatThrownBy(() -> fixture.take(far, commune, there, ACCEPT)).hasMessage("SEATED_ELSEWHERE");

        assertThat(fixture.statusOf(commune, there)).isEqualTo(NominationStatus.SUBMITTED);
    }

    @Test
    void aSeatGivenBackFreesItsDays() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId here = fixture.nominate(commune, nearClass, official);
        NominationId there = fixture.nominate(commune, farClass, official);
        fixture.take(near, commune, here, ACCEPT);
        fixture.take(near, commune, here, RELEASE);

        fixture.take(far, commune, there, ACCEPT);

        assertThat(fixture.statusOf(commune, there)).isEqualTo(NominationStatus.ACCEPTED);
    }

    @Test
    void aCancelledClassFreesItsDays() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId here = fixture.nominate(commune, nearClass, official);
        NominationId there = fixture.nominate(commune, farClass, official);
        fixture.take(near, commune, here, ACCEPT);
        classes.take(near, nearClass, ClassStep.CANCEL);

        fixture.take(far, commune, there, ACCEPT);

        assertThat(fixture.statusOf(commune, there)).isEqualTo(NominationStatus.ACCEPTED);
    }

    @Test
    void aPostponedClassIsNotResumedOnDaysTakenMeanwhile() {
        OfficialId official = provinces.enterSecretary(commune, "Nông Văn Thử");
        NominationId here = fixture.nominate(commune, nearClass, official);
        NominationId there = fixture.nominate(commune, farClass, official);
        fixture.take(near, commune, here, ACCEPT);
        classes.take(near, nearClass, ClassStep.POSTPONE);
        fixture.take(far, commune, there, ACCEPT);

        assertThatThrownBy(() -> classes.take(near, nearClass, ClassStep.RESUME))
                .hasMessage("SEATED_ELSEWHERE");

        fixture.take(near, commune, here, RELEASE);
        classes.take(near, nearClass, ClassStep.RESUME);
    }

    private DecideNomination accepting(NominationId id) {
        return fixture.deciding(commune, id, ACCEPT);
    }

    private String decide(UnitPath host, DecideNomination decision) {
        try {
            fixture.decide(host, decision);
            return "done";
        } catch (BusinessRuleViolation violation) {
            return String.valueOf(violation.getMessage());
        }
    }
}
