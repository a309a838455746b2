package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The only days on which the assessment of an official can differ from that of the day before. */
final class ChangeDays {
    private ChangeDays() {}

    static NavigableSet<LocalDate> of(Law law, Facts facts) {
        return Stream.of(
                        facts.postings().stream().map(PostingFact::validity).flatMap(ChangeDays::borders),
                        facts.qualifications().stream().flatMap(ChangeDays::borders),
                        facts.waivers().stream().map(WaiverFact::validity).flatMap(ChangeDays::borders),
                        facts.trainings().stream()
                                .flatMap(training -> Stream.of(training.startsOn(), training.endsOn())),
                        law.equivalences().map(Equivalence::validity).flatMap(ChangeDays::borders),
                        law.requirements().flatMap(requirement -> changes(requirement, facts.person())))
                .flatMap(days -> days)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<LocalDate> changes(Requirement requirement, PersonFacts person) {
        return Stream.of(
                        borders(requirement.validity()),
                        Stream.ofNullable(requirement.grace()).map(Grace::until),
                        legalWaiver(requirement.waivedByLaw()),
                        birthdays(requirement, person))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> legalWaiver(@Nullable LegalWaiver waiver) {
        return waiver == null ? Stream.empty() : borders(waiver.validity());
    }

    private static Stream<LocalDate> birthdays(Requirement requirement, PersonFacts person) {
        LocalDate birthDate = person.birthDate();
        if (birthDate == null || !(requirement.demand() instanceof Demand.OfAge age)) {
            return Stream.empty();
        }
        return age.turningDays(birthDate).stream();
    }

    private static Stream<LocalDate> borders(QualificationFact paper) {
        return Stream.of(paper.issuedOn(), paper.validTo(), paper.revokedOn()).filter(Objects::nonNull);
    }

    private static Stream<LocalDate> borders(Validity validity) {
        return Stream.of(validity.from(), validity.to()).filter(Objects::nonNull);
    }
}
