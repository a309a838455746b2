package vn.nangchuan.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.training.TrainingPermissions.MayManageTraining;

/** Plans classes and takes them through their steps, for the host that runs them. */
@Service
@Transactional
@RetriedAfterLostRace
@MayManageTraining
public class ClassOffice {

    private final ClassPlans plans;
    private final HostedClasses hosted;
    private final TrainingClasses classes;
    private final ClassRecords records;
    private final ClassConsequences consequences;
    private final BusinessClock clock;
    private final ClassTrail trail;

    ClassOffice(
            ClassPlans plans,
            HostedClasses hosted,
            TrainingClasses classes,
            ClassRecords records,
            ClassConsequences consequences,
            BusinessClock clock,
            ClassTrail trail) {
        this.plans = plans;
        this.hosted = hosted;
        this.classes = classes;
        this.records = records;
        this.consequences = consequences;
        this.clock = clock;
        this.trail = trail;
    }

    /** What speaks against planning this class, before anything is stored. */
    @Transactional(readOnly = true)
    public List<Finding> check(PlanClass plan) {
        return plans.check(plan, ClassRules.forPlanning(clock.today()), plans.takenCodes(List.of(plan.code())));
    }

    /**
     * Plans a class; it takes no nominations until it is opened. The same key again gives the class that it made.
     *
     * @throws BusinessRuleViolation with the findings of {@link #check}
     */
    @JudgedInside("its row was judged when it was stored")
    public TrainingClassId plan(PlanClass plan, UUID key) {
        return records.plannedWith(key).orElseGet(() -> planNew(plan, key));
    }

    /**
     * Plans a class and lets it take nominations, both or neither. The same key again changes nothing more.
     *
     * @throws BusinessRuleViolation as {@link #plan} and {@link #take}
     */
    @JudgedInside("its row was judged when it was stored")
    public TrainingClassId planAndOpen(PlanClass plan, UUID key) {
        TrainingClassId planned = records.plannedWith(key).orElseGet(() -> planNew(plan, key));
        if (hosted.lock(planned).status() == ClassStatus.PLANNED) {
            take(new TakeClassStep(planned, ClassStep.OPEN, null));
        }
        return planned;
    }

    private TrainingClassId planNew(PlanClass plan, UUID key) {
        BusinessRuleViolation.throwIfAny(check(plan));
        TrainingClass planned = plans.store(plan, new TrainingClass(plans.hostOf(plan), plan));
        records.store(List.of(new ClassDecision(planned, ClassStep.PLAN, null, null, clock.instant(), key)));
        trail.stepTaken(planned, ClassStep.PLAN, null, null);
        return planned.id();
    }

    /**
     * Takes a step. Cancelling withdraws every enrolment; closing, postponing and resuming re-assess those enrolled.
     * Other modules follow in the same transaction ({@link ClassFollower}).
     *
     * @throws BusinessRuleViolation when the table, a missing reason, the day or a missing result forbids it, or, on
     *     resuming, somebody enrolled has a seat elsewhere on the new days
     */
    public void take(TakeClassStep command) {
        ClassStep step = command.step();
        TrainingClass trainingClass = hosted.lock(command.trainingClass());
        ClassStatus from = trainingClass.status();
        if (step.isPossibleIn(from)) {
            BusinessRuleViolation.throwIfAny(ClassRules.checkReason(step.isReasonMandatory(), command.reason()));
            BusinessRuleViolation.throwIfAny(checkDay(step, trainingClass));
        }
        trainingClass.take(step);
        consequences.follow(step, trainingClass, command.reason());
        records.store(List.of(new ClassDecision(trainingClass, step, from, command.reason(), clock.instant(), null)));
        trail.stepTaken(trainingClass, step, from, command.reason());
    }

    private List<Finding> checkDay(ClassStep step, TrainingClass trainingClass) {
        LocalDate today = clock.today();
        return switch (step) {
            case OPEN, RESUME -> ClassRules.forPlanning(today).checkFirstDay(trainingClass.startsOn());
            case START ->
                today.isBefore(trainingClass.startsOn())
                        ? List.of(Finding.error(TrainingFinding.CLASS_NOT_YET_BEGUN, trainingClass.startsOn()))
                        : List.of();
            case FINISH ->
                today.isBefore(trainingClass.endsOn())
                        ? List.of(Finding.error(TrainingFinding.CLASS_NOT_OVER, trainingClass.endsOn()))
                        : List.of();
            case PLAN, CLOSE_LIST, CLOSE, POSTPONE, CANCEL -> List.of();
        };
    }

    /**
     * Sets other days for a class that is planned or postponed.
     *
     * @throws BusinessRuleViolation when the days break a rule, the status forbids it, or somebody changed the class
     */
    public void reschedule(RescheduleClass command) {
        TrainingClass trainingClass = hosted.lock(command.trainingClass());
        if (trainingClass.version() != command.seenVersion()) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_CHANGED_MEANWHILE);
        }
        if (!trainingClass.status().canMove()) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_STEP_NOT_POSSIBLE, trainingClass.status());
        }
        BusinessRuleViolation.throwIfAny(ClassRules.forPlanning(clock.today()).checkSittings(command.sittings()));
        trail.rescheduled(trainingClass, records.sittingsOf(trainingClass), command.sittings());
        trainingClass.meetOn(command.sittings());
        records.replaceSittings(trainingClass, command.sittings());
    }

    /** The steps that the table, the host and the day allow now; none for the class of a host outside the scope. */
    @Transactional(readOnly = true)
    public List<ClassStep> availableSteps(TrainingClassId id) {
        return classes.findById(id.value()).filter(hosted::isHosted).stream()
                .flatMap(trainingClass -> Arrays.stream(ClassStep.values())
                        .filter(step -> step.isPossibleIn(trainingClass.status()))
                        .filter(step -> checkDay(step, trainingClass).isEmpty()))
                .toList();
    }
}
