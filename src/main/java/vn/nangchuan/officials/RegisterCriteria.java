package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.RequirementState;

/**
 * What else must be true of those whom a list shows; null: whatever it is. What is not recorded of somebody is not true of
 * them.
 *
 * @param kind of the main post
 * @param post one of those held
 * @param requirement what is asked of them, in the state if one is named
 * @param state of that requirement, or of any if none is named
 * @param level the highest of its kind by the papers that are valid on the date, as they are written
 * @param recruitedTo the last day
 * @param nominated true: a nomination of theirs runs, today
 * @param ethnicity asked only by a filter that carries why ({@link ListDisclosure})
 */
public record RegisterCriteria(
        @Nullable Group outcome,
        @Nullable OfficialKind kind,
        @Nullable PostCode post,
        @Nullable Criterion requirement,
        @Nullable RequirementState state,
        @Nullable Level level,
        @Nullable Sex sex,
        @Nullable AgeBand age,
        @Nullable LocalDate recruitedFrom,
        @Nullable LocalDate recruitedTo,
        boolean nominated,
        @Nullable EthnicityGroup ethnicity) {

    /** Everybody. */
    public static final RegisterCriteria NONE =
            new RegisterCriteria(null, null, null, null, null, null, null, null, null, null, false);

    /** Whatever the ethnic group. */
    @SuppressWarnings("TooManyParameters")
    public RegisterCriteria(
            @Nullable Group outcome,
            @Nullable OfficialKind kind,
            @Nullable PostCode post,
            @Nullable Criterion requirement,
            @Nullable RequirementState state,
            @Nullable Level level,
            @Nullable Sex sex,
            @Nullable AgeBand age,
            @Nullable LocalDate recruitedFrom,
            @Nullable LocalDate recruitedTo,
            boolean nominated) {
        this(outcome, kind, post, requirement, state, level, sex, age, recruitedFrom, recruitedTo, nominated, null);
    }

    /** Everybody who stands like that. */
    public static RegisterCriteria of(@Nullable Group outcome) {
        return new RegisterCriteria(outcome, null, null, null, null, null, null, null, null, null, false);
    }

    /** Whether nothing is asked but who is nominated, which is asked elsewhere. */
    boolean isNone() {
        return outcome == null
                && kind == null
                && post == null
                && level == null
                && !speaksOfThePerson()
                && !speaksOfARequirement();
    }

    boolean speaksOfThePerson() {
        return sex != null || age != null || recruitedFrom != null || recruitedTo != null || ethnicity != null;
    }

    boolean speaksOfARequirement() {
        return requirement != null || state != null;
    }
}
