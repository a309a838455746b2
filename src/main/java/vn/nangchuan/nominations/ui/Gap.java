package vn.nangchuan.nominations.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Mend;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.RequirementLine;
import vn.nangchuan.training.ProgrammeSummary;

/**
 * What one official lacks and a class might mend.
 *
 * @param requirement id of the rule
 * @param fields empty where any field will do, or it is not known which
 */
record Gap(
        OfficialId official,
        String name,
        String requirement,
        Criterion criterion,
        @Nullable Level leastLevel,
        Set<ProfessionalField> fields) {

    /**
     * Whether a class is what helps: it is plainly lacking, a paper proves it, and none is on its way. Who sits in a class
     * or awaits a certificate needs no other class; without data nobody knows.
     */
    static boolean callsForClass(RequirementState state, Criterion criterion) {
        return (state == RequirementState.NOT_MET || state == RequirementState.IN_GRACE) && criterion.hasPapers();
    }

    boolean isMendedBy(ProgrammeSummary programme) {
        return programme.provides(new Mend(criterion, leastLevel, fields));
    }

    static Gap of(String name, RequirementLine line) {
        return new Gap(line.official(), name, line.requirement(), line.criterion(), line.leastLevel(), Set.of());
    }
}
