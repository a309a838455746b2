package vn.nangchuan.standards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges how an official stands to the law on a date. Pure: the same law, facts and date always give the same answer.
 *
 * <p>Who holds several posts at once is asked for the union of their requirements. A requirement of the other region,
 * of the other kind of appointment or of another time of recruitment does not appear at all, nor does one that a special
 * law displaces.
 */
public final class Assessor {
    private final Facts facts;
    private final LocalDate date;
    private final List<PostingFact> postings;
    private final List<Requirement> inForce;
    private final PaperSearch papers;

    private Assessor(Law law, Facts facts, List<PostingFact> postings, LocalDate date) {
        this.facts = facts;
        this.date = date;
        this.postings = postings;
        this.inForce = law.inForce(date);
        this.papers = new PaperSearch(facts, law.equivalencesOn(date), date);
    }

    /** Empty on a date on which the official holds no post. */
    public static Optional<Assessment> assess(Law law, Facts facts, LocalDate date) {
        List<PostingFact> postings = facts.postingsOn(date);
        return postings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assessor(law, facts, postings, date).assessment());
    }

    private Assessment assessment() {
        List<RequirementResult> results =
                inForce.stream().flatMap(this::resultsOf).toList();
        return new Assessment(facts.person().officialId(), date, Outcome.of(results), results);
    }

    private Stream<RequirementResult> resultsOf(Requirement requirement) {
        Map<Verdict, List<PostCode>> postsByVerdict = postings.stream()
                .filter(posting -> concerns(requirement, posting))
                .collect(groupingBy(
                        posting -> new Judgement(requirement, posting, facts, papers, date).verdict(),
                        LinkedHashMap::new,
                        mapping(PostingFact::post, toList())));
        return postsByVerdict.entrySet().stream()
                .map(entry -> entry.getKey()
                        .on(requirement, entry.getValue().stream().distinct().toList()));
    }

    private boolean concerns(Requirement requirement, PostingFact posting) {
        return speaksTo(requirement, posting)
                && inForce.stream().noneMatch(other -> other.displaces(requirement) && speaksTo(other, posting));
    }

    private boolean speaksTo(Requirement requirement, PostingFact posting) {
        return requirement.concerns(posting, facts.person());
    }
}
