package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;

/** What a requirement asks for: papers, an age, what the province has yet to say, or nothing. */
public sealed interface Demand {

    /**
     * Asks for an age, which nothing can mend. Ages change on the birthday; who was born on 29 February turns a year
     * older on 28 February of common years.
     */
    sealed interface OfAge extends Demand {

        boolean isMetBy(LocalDate birthDate, Sex sex, LocalDate on);

        /** The first day on which somebody born on that date meets it. */
        LocalDate firstMetOn(LocalDate birthDate);

        /** The birthdays that turn the answer, for either sex. */
        List<LocalDate> turningDays(LocalDate birthDate);
    }

    /** A paper of at least this level; for a post listed with fields, in one of these fields. */
    record AtLeast(Level level, Map<PostCode, Set<ProfessionalField>> fieldsByPost) implements Demand {
        public AtLeast {
            fieldsByPost = Map.copyOf(fieldsByPost);
        }
    }

    /** Any paper of the criterion. */
    record Held() implements Demand {}

    /** Papers of all of these criteria, or of any. */
    record Courses(Quantifier quantifier, Set<Criterion> criteria) implements Demand {

        /** @throws IllegalArgumentException unless there are at least two, each with papers */
        public Courses {
            if (criteria.size() < 2) {
                throw new IllegalArgumentException("courses are at least two");
            }
            criteria = Collections.unmodifiableSet(EnumSet.copyOf(criteria));
            criteria.stream()
                    .filter(criterion -> !criterion.hasPapers())
                    .findFirst()
                    .ifPresent(criterion -> {
                        throw new IllegalArgumentException("%s is no course".formatted(criterion));
                    });
        }
    }

    /** How many of several. */
    enum Quantifier {
        ALL,
        ANY
    }

    /** Nothing: the province has decided not to ask. */
    record Nothing() implements Demand {}

    /**
     * A value that the law leaves to the province and that the province has not set.
     *
     * @param parameter the name under which it sets it
     * @param least the least level it may ask for; null: it may ask for nothing
     * @param most the most it may ask for; null: the top of the ladder
     * @param fieldsByPost as in {@link AtLeast}
     */
    record SetByProvince(
            String parameter,
            @Nullable Level least,
            @Nullable Level most,
            Map<PostCode, Set<ProfessionalField>> fieldsByPost)
            implements Demand {

        /** @throws IllegalArgumentException if the least is more than the most */
        public SetByProvince {
            fieldsByPost = Map.copyOf(fieldsByPost);
            if (least != null && most != null && !most.atLeast(least)) {
                throw new IllegalArgumentException("%s may ask for %s to %s".formatted(parameter, least, most));
            }
        }

        /**
         * What is asked once the province has set it.
         *
         * @throws IllegalArgumentException if it may not set this
         */
        Demand setTo(ProvincialParameter.Value value) {
            return switch (value) {
                case ProvincialParameter.OfLevel(Level level) -> atLeast(level);
                case ProvincialParameter.OfAge(int men, int women) -> new OldestAge(men, women);
                case ProvincialParameter.Asked(boolean asked) -> asked ? askedFor() : notAskedFor();
            };
        }

        private Demand atLeast(Level level) {
            if (!asksForLevels(level.criterion())) {
                throw new IllegalArgumentException("%s is asked for or not, at no level".formatted(parameter));
            }
            if ((least != null && !level.atLeast(least)) || (most != null && !most.atLeast(level))) {
                throw new IllegalArgumentException("%s cannot be set to %s".formatted(parameter, level));
            }
            return new AtLeast(level, fieldsByPost);
        }

        /** Whether a level is set; a graded criterion whose rule names none is only held or not. */
        public boolean asksForLevels(Criterion criterion) {
            return criterion.kind() != Criterion.Kind.GRADED || least != null || most != null;
        }

        private Demand askedFor() {
            return least == null ? new Held() : new AtLeast(least, fieldsByPost);
        }

        private Demand notAskedFor() {
            if (least != null) {
                throw new IllegalArgumentException("%s cannot be left out".formatted(parameter));
            }
            return new Nothing();
        }
    }

    /**
     * An age at first appointment as a province has set it from time to time. Who took office is judged by what was set on
     * that day, whatever was decided later.
     */
    record AgeByDecision(List<Decided> decisions) implements Demand {
        public AgeByDecision {
            decisions = List.copyOf(decisions);
        }

        /** What is asked over some days. */
        record Decided(Validity days, OfAge age) {}

        /** What was set on a day; empty where nothing was. */
        Optional<OfAge> on(LocalDate day) {
            return decisions.stream()
                    .filter(decided -> decided.days().contains(day))
                    .map(Decided::age)
                    .findFirst();
        }
    }

    /** At least so many completed years. */
    record YoungestAge(int years) implements OfAge {
        @Override
        public boolean isMetBy(LocalDate birthDate, Sex sex, LocalDate on) {
            return !on.isBefore(firstMetOn(birthDate));
        }

        @Override
        public LocalDate firstMetOn(LocalDate birthDate) {
            return birthDate.plusYears(years);
        }

        @Override
        public List<LocalDate> turningDays(LocalDate birthDate) {
            return List.of(firstMetOn(birthDate));
        }
    }

    /** At most so many completed years: "không quá 45 tuổi" holds until the day before the 46th birthday. */
    record OldestAge(int men, int women) implements OfAge {
        @Override
        public boolean isMetBy(LocalDate birthDate, Sex sex, LocalDate on) {
            return on.isBefore(firstDayTooOld(birthDate, sex));
        }

        @Override
        public LocalDate firstMetOn(LocalDate birthDate) {
            return birthDate;
        }

        @Override
        public List<LocalDate> turningDays(LocalDate birthDate) {
            return Stream.of(Sex.values())
                    .map(sex -> firstDayTooOld(birthDate, sex))
                    .toList();
        }

        private LocalDate firstDayTooOld(LocalDate birthDate, Sex sex) {
            int limit = switch (sex) {
                case MALE -> men;
                case FEMALE -> women;
            };
            return birthDate.plusYears(limit + 1L);
        }
    }
}
