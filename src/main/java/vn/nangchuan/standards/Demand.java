package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.nangchuan.kernel.Sex;

/** What a requirement asks for: a paper, or an age. */
public sealed interface Demand {

    /** Asks for a paper, which training can bring. */
    sealed interface OfPaper extends Demand {}

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
    record AtLeast(Level level, Map<PostCode, Set<ProfessionalField>> fieldsByPost) implements OfPaper {
        public AtLeast {
            fieldsByPost = Map.copyOf(fieldsByPost);
        }
    }

    /** Any paper of the criterion. */
    record Held() implements OfPaper {}

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
