package vn.nangchuan.standards;

import static vn.nangchuan.standards.RequirementState.AWAITING_CERTIFICATE;
import static vn.nangchuan.standards.RequirementState.IN_GRACE;
import static vn.nangchuan.standards.RequirementState.IN_TRAINING;
import static vn.nangchuan.standards.RequirementState.MET;
import static vn.nangchuan.standards.RequirementState.NOT_APPLICABLE;
import static vn.nangchuan.standards.RequirementState.NOT_MET;
import static vn.nangchuan.standards.RequirementState.NO_DATA;
import static vn.nangchuan.standards.RequirementState.WAIVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.standards.Applicability.Appointment;

/**
 * What decision 21 says the law means, sentence by sentence, for one person, one date, one rule and one posting at a time:
 * the answer that the judgement is held against. It shares the facts and the rules with it, and no reasoning.
 */
final class Oracle {
    /** "Within one requirement the best applies", before what excuses is looked at. */
    private static final List<RequirementState> BEST_FIRST =
            List.of(MET, AWAITING_CERTIFICATE, IN_TRAINING, NO_DATA, NOT_MET);

    private final Law law;
    private final Facts facts;
    private final LocalDate date;

    Oracle(Law law, Facts facts, LocalDate date) {
        this.law = law;
        this.facts = facts;
        this.date = date;
    }

    /** What one rule says of one post. */
    record Saying(String rule, PostCode post, RequirementState state) {}

    /** @param outcome null where no post is held */
    record Answer(@Nullable Outcome outcome, Set<Saying> sayings) {
        static final Answer NO_POST = new Answer(null, Set.of());

        /** What the other says that this one does not. */
        String differenceTo(Answer other) {
            Set<Saying> more = new HashSet<>(other.sayings);
            more.removeAll(sayings);
            return other.outcome + " " + more;
        }
    }

    Answer answer() {
        Set<Saying> sayings = new HashSet<>();
        boolean holdsAPost = false;
        for (PostingFact posting : facts.postings()) {
            if (within(posting.validFrom(), posting.validTo())) {
                holdsAPost = true;
                sayings.addAll(sayings(posting));
            }
        }
        return holdsAPost ? new Answer(outcome(sayings), sayings) : Answer.NO_POST;
    }

    private Set<Saying> sayings(PostingFact posting) {
        Set<Saying> sayings = new HashSet<>();
        for (Requirement rule : rules()) {
            if (speaks(rule, posting) && !isDisplaced(rule, posting)) {
                sayings.add(new Saying(rule.id(), posting.post(), state(rule, posting)));
            }
        }
        return sayings;
    }

    /** "NO_RULE where nothing is in force; MET if all are met, waived or not asked; else the first that occurs". */
    private static Outcome outcome(Set<Saying> sayings) {
        if (sayings.isEmpty()) {
            return Outcome.NO_RULE;
        }
        Set<RequirementState> states = sayings.stream().map(Saying::state).collect(Collectors.toSet());
        Map<RequirementState, Outcome> firstThatOccurs = new LinkedHashMap<>();
        firstThatOccurs.put(NOT_MET, Outcome.NOT_MET);
        firstThatOccurs.put(NO_DATA, Outcome.NO_DATA);
        firstThatOccurs.put(IN_TRAINING, Outcome.IN_TRAINING);
        firstThatOccurs.put(AWAITING_CERTIFICATE, Outcome.AWAITING_CERTIFICATE);
        firstThatOccurs.put(IN_GRACE, Outcome.IN_GRACE);
        return firstThatOccurs.entrySet().stream()
                .filter(entry -> states.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Outcome.MET);
    }

    private List<Requirement> rules() {
        List<Requirement> inForce = new ArrayList<>();
        for (RuleSet set : law.ruleSets()) {
            for (Requirement rule : set.requirements()) {
                if (within(rule.validity().from(), rule.validity().to())) {
                    inForce.add(rule);
                }
            }
        }
        return inForce;
    }

    private boolean speaks(Requirement rule, PostingFact posting) {
        Applicability whom = rule.applicability();
        LocalDate recruited = facts.person().recruitedOn();
        boolean tookOfficeUnderIt =
                posting.firstAppointedOn().compareTo(rule.validity().from()) >= 0;
        return whom.posts().contains(posting.post())
                && (whom.region() == null || whom.region() == posting.region())
                && (whom.unitTypes().isEmpty() || whom.unitTypes().contains(posting.unitType()))
                && (whom.appointment() != Appointment.FIRST || tookOfficeUnderIt)
                && (whom.appointment() != Appointment.EARLIER || !tookOfficeUnderIt)
                && (recruited == null || whom.recruitedFrom() == null || recruited.compareTo(whom.recruitedFrom()) >= 0)
                && (recruited == null
                        || whom.recruitedBefore() == null
                        || recruited.compareTo(whom.recruitedBefore()) < 0);
    }

    /** "Special law before general", for the same criterion and the same posting. */
    private boolean isDisplaced(Requirement rule, PostingFact posting) {
        return rules().stream()
                .anyMatch(other -> other.priority() > rule.priority()
                        && other.criterion() == rule.criterion()
                        && speaks(other, posting));
    }

    private RequirementState state(Requirement rule, PostingFact posting) {
        if (isNotAsked(rule, posting)) {
            return NOT_APPLICABLE;
        }
        RequirementState found = withReductions(rule, posting, found(rule, posting));
        if (found == MET) {
            return MET;
        }
        if (isWaived(rule)) {
            return WAIVED;
        }
        if (turnsOnRecruitment(rule)) {
            return NO_DATA;
        }
        return found == AWAITING_CERTIFICATE || found == IN_TRAINING ? found : withGrace(rule, posting, found);
    }

    private static boolean isNotAsked(Requirement rule, PostingFact posting) {
        return rule.demand() instanceof Demand.Nothing
                || (rule.applicability().minorityLanguageDuty() && !posting.minorityLanguageDuty())
                || (rule.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT
                        && posting.firstAppointedOn().compareTo(rule.validity().from()) < 0);
    }

    private RequirementState found(Requirement rule, PostingFact posting) {
        return switch (rule.demand()) {
            case Demand.AtLeast asked -> paper(rule.criterion(), asked.level(), fields(rule, posting));
            case Demand.Held _ -> paper(rule.criterion(), null, Set.of());
            case Demand.Courses courses -> courses(courses);
            case Demand.OfAge age -> age(age, dayOfAge(rule, posting));
            case Demand.AgeByDecision decided -> ageAsDecided(decided, dayOfAge(rule, posting));
            case Demand.SetByProvince unset -> unset(rule, posting, unset);
            case Demand.Nothing _ -> NOT_APPLICABLE;
        };
    }

    private LocalDate dayOfAge(Requirement rule, PostingFact posting) {
        return rule.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT ? posting.firstAppointedOn() : date;
    }

    private static Set<ProfessionalField> fields(Requirement rule, PostingFact posting) {
        Map<PostCode, Set<ProfessionalField>> byPost = switch (rule.demand()) {
            case Demand.AtLeast asked -> asked.fieldsByPost();
            case Demand.SetByProvince unset -> unset.fieldsByPost();
            default -> Map.of();
        };
        return byPost.getOrDefault(posting.post(), Set.of());
    }

    private RequirementState courses(Demand.Courses courses) {
        List<RequirementState> each = courses.criteria().stream()
                .map(course -> paper(course, null, Set.of()))
                .toList();
        List<RequirementState> order =
                courses.quantifier() == Demand.Quantifier.ANY ? BEST_FIRST : BEST_FIRST.reversed();
        return order.stream().filter(each::contains).findFirst().orElseThrow();
    }

    /** "Who holds the most meets it, who lacks the least does not, in between it is NO_DATA". */
    private RequirementState unset(Requirement rule, PostingFact posting, Demand.SetByProvince unset) {
        if (rule.criterion() == Criterion.AGE || rule.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT) {
            return NO_DATA;
        }
        RequirementState most = paper(rule.criterion(), most(rule, unset), fields(rule, posting));
        if (most == MET || most == AWAITING_CERTIFICATE || most == IN_TRAINING) {
            return most;
        }
        if (unset.least() == null) {
            return NO_DATA;
        }
        RequirementState least = paper(rule.criterion(), unset.least(), fields(rule, posting));
        return least == MET ? NO_DATA : least;
    }

    private static @Nullable Level most(Requirement rule, Demand.SetByProvince unset) {
        if (unset.most() != null) {
            return unset.most();
        }
        boolean heldOrNot = rule.criterion() == Criterion.STATE_MANAGEMENT && unset.least() == null;
        return heldOrNot ? null : top(rule.criterion());
    }

    private static @Nullable Level top(Criterion criterion) {
        return Arrays.stream(Level.values())
                .filter(level -> level.criterion() == criterion)
                .reduce((one, other) -> other.rank() > one.rank() ? other : one)
                .orElse(null);
    }

    /** "A reduction lowers the level asked; of several, and of none, the best applies". */
    private RequirementState withReductions(Requirement rule, PostingFact posting, RequirementState found) {
        RequirementState best = found;
        for (WaiverFact decision : facts.waivers()) {
            Level lowered = decision.reducedTo();
            if (lowered != null && covers(decision, rule) && asksForMore(rule, lowered)) {
                RequirementState reduced = paper(rule.criterion(), lowered, fields(rule, posting));
                best = BEST_FIRST.indexOf(reduced) < BEST_FIRST.indexOf(best) ? reduced : best;
            }
        }
        return best;
    }

    private static boolean asksForMore(Requirement rule, Level lowered) {
        Level asked = switch (rule.demand()) {
            case Demand.AtLeast atLeast -> atLeast.level();
            case Demand.SetByProvince unset -> unset.most() == null ? top(rule.criterion()) : unset.most();
            default -> null;
        };
        return asked != null && asked.criterion() == lowered.criterion() && lowered.rank() < asked.rank();
    }

    private boolean isWaived(Requirement rule) {
        LegalWaiver byLaw = rule.waivedByLaw();
        return (byLaw != null
                        && within(byLaw.validity().from(), byLaw.validity().to()))
                || facts.waivers().stream()
                        .anyMatch(decision -> decision.reducedTo() == null && covers(decision, rule));
    }

    private boolean covers(WaiverFact decision, Requirement rule) {
        return rule.waivable()
                && within(decision.validFrom(), decision.validTo())
                && (decision.criterion() == rule.criterion() || rule.id().equals(decision.requirementId()));
    }

    private boolean turnsOnRecruitment(Requirement rule) {
        return facts.person().recruitedOn() == null
                && (rule.applicability().recruitedFrom() != null
                        || rule.applicability().recruitedBefore() != null);
    }

    /** "Grace names whom it covers, and ends at its date": what is lacking is excused, and what is unknown too. */
    private RequirementState withGrace(Requirement rule, PostingFact posting, RequirementState found) {
        Grace grace = rule.grace();
        if (grace == null
                || date.compareTo(grace.until()) >= 0
                || (grace.appointedBefore() != null
                        && posting.firstAppointedOn().compareTo(grace.appointedBefore()) >= 0)) {
            return found;
        }
        if (grace.recruitedBefore() == null) {
            return IN_GRACE;
        }
        LocalDate recruited = facts.person().recruitedOn();
        if (recruited == null) {
            return NO_DATA;
        }
        return recruited.compareTo(grace.recruitedBefore()) < 0 ? IN_GRACE : found;
    }

    private RequirementState ageAsDecided(Demand.AgeByDecision decided, LocalDate day) {
        for (Demand.AgeByDecision.Decided decision : decided.decisions()) {
            LocalDate to = decision.days().to();
            if (day.compareTo(decision.days().from()) >= 0 && (to == null || day.compareTo(to) < 0)) {
                return age(decision.age(), day);
            }
        }
        return NO_DATA;
    }

    private RequirementState age(Demand.OfAge asked, LocalDate day) {
        LocalDate born = facts.person().birthDate();
        if (born == null) {
            return NO_DATA;
        }
        int years = completedYears(born, day);
        boolean asMan = isOfAge(asked, years, Sex.MALE);
        boolean asWoman = isOfAge(asked, years, Sex.FEMALE);
        Sex sex = facts.person().sex();
        if (sex == null && asMan != asWoman) {
            return NO_DATA;
        }
        return (sex == Sex.FEMALE ? asWoman : asMan) ? MET : NOT_MET;
    }

    private static boolean isOfAge(Demand.OfAge asked, int years, Sex sex) {
        return switch (asked) {
            case Demand.YoungestAge youngest -> years >= youngest.years();
            case Demand.OldestAge oldest -> years <= (sex == Sex.MALE ? oldest.men() : oldest.women());
        };
    }

    /** "Who was born on 29 February turns a year older on 28 February of common years". */
    private static int completedYears(LocalDate born, LocalDate day) {
        int birthday = born.getDayOfMonth() == 29 && born.getMonthValue() == 2 && !day.isLeapYear()
                ? 28
                : born.getDayOfMonth();
        boolean isBeforeBirthday = day.getMonthValue() < born.getMonthValue()
                || (day.getMonthValue() == born.getMonthValue() && day.getDayOfMonth() < birthday);
        return day.getYear() - born.getYear() - (isBeforeBirthday ? 1 : 0);
    }

    private RequirementState paper(Criterion criterion, @Nullable Level level, Set<ProfessionalField> fields) {
        return new OraclePapers(law, facts, date, criterion, level, fields).state();
    }

    private boolean within(LocalDate from, @Nullable LocalDate to) {
        return date.compareTo(from) >= 0 && (to == null || date.compareTo(to) < 0);
    }
}
