package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The only days on which the assessment of an official can differ from that of the day before. What the law says to posts
 * never held, or of papers not there, turns nothing.
 */
final class ChangeDays {
    private final LawOverTime law;
    private final Facts facts;

    private ChangeDays(LawOverTime law, Facts facts) {
        this.law = law;
        this.facts = facts;
    }

    static NavigableSet<LocalDate> of(LawOverTime law, Facts facts) {
        return new ChangeDays(law, facts).days();
    }

    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        facts.postings().stream().map(PostingFact::post).distinct().map(law::of).forEach(post -> {
            days.addAll(post.days());
            days.addAll(birthdays(post));
        });
        facts.postings().forEach(posting -> add(days, posting.validFrom(), posting.validTo()));
        facts.qualifications().forEach(paper -> add(days, paper.issuedOn(), paper.validTo(), paper.revokedOn()));
        facts.waivers().forEach(waiver -> add(days, waiver.validFrom(), waiver.validTo()));
        facts.trainings().forEach(training -> add(days, training.startsOn(), training.endsOn()));
        law.equivalences().stream()
                .filter(equivalence -> facts.qualifications().stream().anyMatch(equivalence::speaksOf))
                .flatMap(equivalence -> equivalence.validity().borders())
                .forEach(days::add);
        return days;
    }

    private List<LocalDate> birthdays(LawOverTime.PostOverTime post) {
        LocalDate birthDate = facts.person().birthDate();
        return birthDate == null
                ? List.of()
                : post.ages().stream()
                        .flatMap(age -> age.turningDays(birthDate).stream())
                        .toList();
    }

    private static void add(Collection<LocalDate> days, @Nullable LocalDate... more) {
        for (LocalDate day : more) {
            if (day != null) {
                days.add(day);
            }
        }
    }
}
