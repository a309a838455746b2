package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Judges how an official stands to the law on a date. Pure: the same law, facts and date always give the same answer.
 *
 * <p>Who holds several posts at once is asked for the union of their requirements. A requirement of the other region,
 * of the other kind of appointment or of another time of recruitment does not appear at all, nor does one that a special
 * law displaces.
 */
public final class Assessor {
    private final RulesInForce rules;
    private final Facts facts;
    private final LocalDate date;
    private final List<PostingFact> postings;
    private final PaperSearch papers;

    private Assessor(RulesInForce rules, Facts facts, List<PostingFact> postings, LocalDate date) {
        this.rules = rules;
        this.facts = facts;
        this.date = date;
        this.postings = postings;
        this.papers = new PaperSearch(facts, rules, date);
    }

    /**
     * Empty on a date on which the official holds no post. Who judges many on one date uses {@link Law#on} once instead.
     */
    public static Optional<Assessment> assess(Law law, Facts facts, LocalDate date) {
        return law.on(date).assess(facts);
    }

    /** Empty if no post is held on the date. */
    static Optional<Assessor> of(RulesInForce rules, Facts facts, LocalDate date) {
        List<PostingFact> postings = facts.postingsOn(date);
        return postings.isEmpty() ? Optional.empty() : Optional.of(new Assessor(rules, facts, postings, date));
    }

    Assessment assessment() {
        List<RequirementResult> results = postings.size() == 1 ? resultsOf(postings.getFirst()) : resultsOfAll();
        return new Assessment(facts.person().officialId(), date, Outcome.of(results), results);
    }

    private List<RequirementResult> resultsOf(PostingFact posting) {
        List<PostCode> posts = List.of(posting.post());
        List<RequirementResult> results = new ArrayList<>();
        for (RuleOfPost rule : rules.of(posting.post())) {
            if (rule.concerns(posting, facts.person())) {
                results.add(verdict(rule, posting).on(rule.requirement(), posts));
            }
        }
        return results;
    }

    /** A rule that says the same of several posts is told once for all of them. */
    private List<RequirementResult> resultsOfAll() {
        SortedMap<Integer, Judged> byOrder = new TreeMap<>();
        for (PostingFact posting : postings) {
            for (RuleOfPost rule : rules.of(posting.post())) {
                if (rule.concerns(posting, facts.person())) {
                    byOrder.computeIfAbsent(rule.order(), _ -> new Judged(rule.requirement()))
                            .add(posting.post(), verdict(rule, posting));
                }
            }
        }
        return byOrder.values().stream().flatMap(Judged::results).toList();
    }

    private Verdict verdict(RuleOfPost rule, PostingFact posting) {
        return new Judgement(rule, posting, facts, papers, date).verdict();
    }

    /** What was found about one requirement, and for which posts. */
    private record Judged(Requirement requirement, Map<Verdict, List<PostCode>> postsByVerdict) {

        Judged(Requirement requirement) {
            this(requirement, new LinkedHashMap<>());
        }

        void add(PostCode post, Verdict verdict) {
            postsByVerdict.computeIfAbsent(verdict, _ -> new ArrayList<>()).add(post);
        }

        Stream<RequirementResult> results() {
            return postsByVerdict.entrySet().stream()
                    .map(entry -> entry.getKey()
                            .on(
                                    requirement,
                                    entry.getValue().stream().distinct().toList()));
        }
    }
}
