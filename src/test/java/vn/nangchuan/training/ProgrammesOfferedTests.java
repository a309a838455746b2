package vn.nangchuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.testing.TestClasses.FIRST_SITTING;
import static vn.nangchuan.testing.TestClasses.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ProgrammeOffer;
import vn.nangchuan.standings.ProgrammeSource;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.StatementCounter;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;

@PortalTest
class ProgrammesOfferedTests {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    TrainingArchive archive;

    @Autowired
    ProgrammeSource programmes;

    @Autowired
    StatementCounter statements;

    @Autowired
    TestClock clock;

    private UnitPath province;
    private UnitPath district;
    private UnitPath commune;

    @BeforeEach
    void aDistrict() {
        clock.setTo(TestClock.FIRST_DAY);
        province = provinces.openProvince();
        district = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(district, "Tân Lang");
    }

    @Test
    void offersTheProvincesProgrammesThatLeadToAPaperAStandardAsksFor() throws Exception {
        UnitPath elsewhere = provinces.openProvince();
        classes.enterStateManagement(elsewhere);
        classes.enterProgramme(province, "KNS", null, null);
        ProgrammeId political =
                classes.enterProgramme(province, "TC-LLCT", Criterion.POLITICAL_THEORY, Level.POLITICAL_INTERMEDIATE);

        assertThat(offers()).extracting(ProgrammeOffer::id).containsExactly(political);
        assertThat(statements.count(this::offers)).isOne();
    }

    @Test
    void dividesTheMoneyOfAllClassesByTheirSeats() {
        ProgrammeId programme = classes.enterStateManagement(province);
        classes.open(district, programme, 10);
        classes.open(province, programme, 20);
        TrainingClassId cancelled = classes.open(district, programme, 1);
        classes.take(district, cancelled, ClassStep.CANCEL);
        ranWithoutMoney(programme);

        assertThat(offers())
                .singleElement()
                .extracting(ProgrammeOffer::costPerPlace)
                .as("2 × 38 million for 30 seats")
                .isEqualTo(2_533_333L);
    }

    @Test
    void knowsNoCostWhereNoMoneyIsRecorded() {
        ranWithoutMoney(classes.enterStateManagement(province));

        assertThat(offers())
                .singleElement()
                .extracting(ProgrammeOffer::costPerPlace)
                .isNull();
    }

    @Test
    void tellsTheCostOnlyToWhomMayReadClasses() throws Exception {
        classes.open(district, classes.enterStateManagement(province), 10);

        assertThat(provinces.as(commune, "reader", Set.of(StandingPermissions.READ), programmes::offers))
                .singleElement()
                .extracting(ProgrammeOffer::costPerPlace)
                .isNull();
    }

    @Test
    void providesWhatIsOfEnoughLevelAndOfAFittingField() {
        ProgrammeOffer law = offer(Level.BACHELOR, ProfessionalField.LAW);

        assertThat(law.provides(lack(Level.COLLEGE, ProfessionalField.LAW))).isTrue();
        assertThat(law.provides(lack(Level.BACHELOR))).as("any field will do").isTrue();
        assertThat(law.provides(lack(Level.MASTER, ProfessionalField.LAW))).isFalse();
        assertThat(law.provides(lack(Level.COLLEGE, ProfessionalField.LAND))).isFalse();
        assertThat(offer(Level.BACHELOR, null).provides(lack(Level.COLLEGE, ProfessionalField.LAW)))
                .as("of no one field")
                .isFalse();
        assertThat(law.provides(new Mend(Criterion.STATE_MANAGEMENT, null, Set.of())))
                .isFalse();
    }

    private static ProgrammeOffer offer(Level level, @Nullable ProfessionalField field) {
        return new ProgrammeOffer(
                new ProgrammeId(1),
                "DH",
                new LocalizedText("Đại học", "Degree"),
                Criterion.PROFESSIONAL,
                level,
                field,
                400,
                null);
    }

    private static Mend lack(Level least, ProfessionalField... fields) {
        return new Mend(Criterion.PROFESSIONAL, least, Set.of(fields));
    }

    private void ranWithoutMoney(ProgrammeId programme) {
        PlanClass known = plan(district, programme, 10, List.of(FIRST_SITTING));
        PlanClass plan = new PlanClass(
                known.host(),
                known.programme(),
                known.code(),
                known.name(),
                known.place(),
                known.instructor(),
                known.capacity(),
                known.waitingPlaces(),
                known.sittings(),
                List.of());
        provinces.in(province, () -> archive.enter(List.of(new EnterClass(plan, ClassStatus.FINISHED, List.of()))));
    }

    private List<ProgrammeOffer> offers() {
        return provinces.in(commune, programmes::offers);
    }
}
