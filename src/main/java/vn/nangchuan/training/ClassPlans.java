package vn.nangchuan.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Checks the plan of a class against the rules and against what is stored, and stores it with all that belongs to it. */
@Component
class ClassPlans {

    private final TrainingClasses classes;
    private final ClassRecords records;
    private final Programmes programmes;
    private final UnitDirectory units;
    private final Scopes scopes;

    ClassPlans(
            TrainingClasses classes, ClassRecords records, Programmes programmes, UnitDirectory units, Scopes scopes) {
        this.classes = classes;
        this.records = records;
        this.programmes = programmes;
        this.units = units;
        this.scopes = scopes;
    }

    /** Which of these codes other classes of the province have. */
    Set<String> takenCodes(Collection<String> codes) {
        return Set.copyOf(classes.takenCodes(codes));
    }

    List<Finding> check(PlanClass plan, ClassRules rules, Set<String> takenCodes) {
        List<Finding> findings = new ArrayList<>(rules.check(plan));
        if (takenCodes.contains(plan.code())) {
            findings.add(Finding.error(TrainingFinding.CLASS_CODE_TAKEN).at("code"));
        }
        return findings;
    }

    /**
     * Path of the unit that shall run it.
     *
     * @throws BusinessRuleViolation when that is outside the scope
     */
    UnitPath hostOf(PlanClass plan) {
        UnitPath host = units.find(plan.host())
                .map(UnitSummary::path)
                .orElseThrow(() -> new IllegalArgumentException("No unit " + plan.host() + " in this scope"));
        if (!scopes.require().path().contains(host)) {
            throw new BusinessRuleViolation(TrainingFinding.CLASS_OF_ANOTHER_HOST);
        }
        return host;
    }

    TrainingClass store(PlanClass plan, TrainingClass trainingClass) {
        if (programmes.findById(plan.programme().value()).isEmpty()) {
            throw new IllegalArgumentException("No programme " + plan.programme() + " in this province");
        }
        TrainingClass stored = classes.save(trainingClass);
        records.store(
                plan.sittings().stream().map(days -> new Sitting(stored, days)).toList());
        records.store(plan.funding().stream()
                .map(funding -> new ClassFunding(stored, funding))
                .toList());
        return stored;
    }
}
