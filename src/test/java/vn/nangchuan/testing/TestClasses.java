package vn.nangchuan.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.EnterProgramme;
import vn.nangchuan.training.Funding;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TakeClassStep;
import vn.nangchuan.training.TrainingArchive;

/** Plans and opens classes for tests, step by step as a host does. */
@Fixture
public class TestClasses {

    /** A Monday, three weeks after the first day of {@link TestClock}. */
    public static final LocalDate FIRST_MONDAY = LocalDate.of(2019, 8, 12);

    public static final SittingDays FIRST_SITTING = new SittingDays(FIRST_MONDAY, FIRST_MONDAY.plusDays(4));
    public static final SittingDays SECOND_SITTING =
            new SittingDays(FIRST_MONDAY.plusWeeks(2), FIRST_MONDAY.plusWeeks(2).plusDays(4));

    private static final AtomicLong CODES = new AtomicLong();

    private final TestProvinces provinces;
    private final TrainingArchive archive;
    private final ClassOffice office;

    TestClasses(TestProvinces provinces, TrainingArchive archive, ClassOffice office) {
        this.provinces = provinces;
        this.archive = archive;
        this.office = office;
    }

    /** The programme whose certificate mends the lack of state management. */
    public ProgrammeId enterStateManagement(UnitPath province) {
        return enterProgramme(province, "QLNN", Criterion.STATE_MANAGEMENT, null);
    }

    public ProgrammeId enterProgramme(
            UnitPath province, String code, @Nullable Criterion criterion, @Nullable Level level) {
        EnterProgramme entry = new EnterProgramme(
                code, new LocalizedText("Bồi dưỡng " + code, "Training " + code), criterion, level, null, 10);
        return provinces
                .in(province, () -> archive.enterProgrammes(List.of(entry)))
                .values()
                .iterator()
                .next();
    }

    /** A plan that breaks no rule: two sittings from {@link #FIRST_MONDAY}, two waiting places. */
    public static PlanClass plan(UnitPath host, ProgrammeId programme, int capacity) {
        return plan(host, programme, capacity, List.of(FIRST_SITTING, SECOND_SITTING));
    }

    public static PlanClass plan(UnitPath host, ProgrammeId programme, int capacity, List<SittingDays> sittings) {
        return new PlanClass(
                host.unit(),
                programme,
                "LOP-" + CODES.incrementAndGet(),
                "Lớp thử nghiệm",
                "Trung tâm Bồi dưỡng chính trị",
                "ThS. Nông Thị Thử",
                capacity,
                2,
                sittings,
                List.of(new Funding(FundingSource.ALLOTTED, 38_000_000)));
    }

    /** A class that takes nominations. */
    public TrainingClassId open(UnitPath host, ProgrammeId programme, int capacity) {
        return open(plan(host, programme, capacity), host);
    }

    public TrainingClassId open(PlanClass plan, UnitPath host) {
        TrainingClassId id = provinces.in(host, () -> office.plan(plan, UUID.randomUUID()));
        take(host, id, ClassStep.OPEN);
        return id;
    }

    public void take(UnitPath host, TrainingClassId id, ClassStep step) {
        provinces.in(
                host,
                () -> office.take(new TakeClassStep(id, step, step.isReasonMandatory() ? "Không đủ học viên" : null)));
    }
}
