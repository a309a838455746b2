package vn.nangchuan.standards.commandline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nangchuan.standards.Assessment;
import vn.nangchuan.standards.Assessor;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standards.Validity;

/** The judgement of dossiers on one day, as lines of a table: one for each requirement, and for everybody at least one. */
final class ResultLines {
    private static final String INVALID = "INVALID";
    private static final String NO_POST = "NO_POST";

    private final Law law;
    private final LocalDate date;
    private final Texts texts;
    private final ResultWords words;

    ResultLines(Law law, LocalDate date, Texts texts) {
        this.law = law;
        this.date = date;
        this.texts = texts;
        this.words = new ResultWords(texts);
    }

    static List<String> headings() {
        return Arrays.stream(ResultColumn.values()).map(ResultColumn::heading).toList();
    }

    List<List<String>> of(Dossier dossier) {
        return linesOf(dossier).stream().map(ResultLines::cells).toList();
    }

    private List<Map<ResultColumn, String>> linesOf(Dossier dossier) {
        if (!dossier.isSound()) {
            return List.of(notJudged(dossier));
        }
        Facts facts = dossier.facts();
        Optional<Assessment> assessment = Assessor.assess(law, facts, date);
        return assessment.map(found -> linesOf(dossier, facts, found)).orElseGet(() -> List.of(withoutPost(dossier)));
    }

    private List<Map<ResultColumn, String>> linesOf(Dossier dossier, Facts facts, Assessment found) {
        List<Map<ResultColumn, String>> lines = new ArrayList<>();
        found.results().forEach(result -> lines.add(line(dossier, result, found.outcome())));
        List<PostCode> without = postsWithoutRule(facts, found);
        if (!without.isEmpty()) {
            lines.add(withoutRule(dossier, without, found.outcome()));
        }
        return lines;
    }

    private Map<ResultColumn, String> notJudged(Dossier dossier) {
        Map<ResultColumn, String> line = line(dossier, INVALID, texts.of("standards.result.INVALID"));
        String rows = dossier.refusedRows().stream().map(String::valueOf).collect(joining(", "));
        line.put(ResultColumn.REASON_WORDS, texts.of("standards.result.rows", rows));
        return line;
    }

    private Map<ResultColumn, String> withoutPost(Dossier dossier) {
        return line(dossier, NO_POST, texts.of("standards.result.NO_POST"));
    }

    private Map<ResultColumn, String> withoutRule(Dossier dossier, List<PostCode> posts, Outcome outcome) {
        Map<ResultColumn, String> line =
                line(dossier, Outcome.NO_RULE.name(), texts.of("standings.outcome.", Outcome.NO_RULE));
        line.put(ResultColumn.POST, codes(posts));
        addOverall(line, outcome);
        return line;
    }

    /** What is asked of one post would hide that nothing is known of another. */
    private List<PostCode> postsWithoutRule(Facts facts, Assessment found) {
        Set<PostCode> asked = found.results().stream()
                .flatMap(result -> result.posts().stream())
                .collect(toSet());
        return facts.postings().stream()
                .filter(posting -> new Validity(posting.validFrom(), posting.validTo()).contains(date))
                .map(PostingFact::post)
                .filter(post -> !asked.contains(post))
                .distinct()
                .toList();
    }

    private Map<ResultColumn, String> line(Dossier dossier, RequirementResult result, Outcome outcome) {
        Map<ResultColumn, String> line =
                line(dossier, result.state().name(), texts.of("standings.state.", result.state()));
        line.put(ResultColumn.POST, codes(result.posts()));
        line.put(ResultColumn.REQUIREMENT, result.requirement().id());
        line.put(ResultColumn.ASKED, words.asked(result.requirement()));
        line.put(ResultColumn.EVIDENCE, words.evidence(result.evidence(), dossier));
        line.put(ResultColumn.MENDS, words.mends(result.mends()));
        line.put(ResultColumn.VERIFIED, String.valueOf(result.isVerified()));
        addWhy(line, result);
        addSource(line, result.requirement().legalSource());
        addOverall(line, outcome);
        return line;
    }

    private static Map<ResultColumn, String> line(Dossier dossier, String result, String resultInWords) {
        Map<ResultColumn, String> line = new EnumMap<>(ResultColumn.class);
        line.put(ResultColumn.PERSON, dossier.person());
        line.put(ResultColumn.RESULT, result);
        line.put(ResultColumn.RESULT_WORDS, resultInWords);
        return line;
    }

    private void addWhy(Map<ResultColumn, String> line, RequirementResult result) {
        if (result.reason() != null) {
            line.put(ResultColumn.REASON, result.reason().name());
            line.put(ResultColumn.REASON_WORDS, texts.of("standings.reason.", result.reason()));
        }
        if (result.since() != null) {
            line.put(ResultColumn.SINCE, result.since().toString());
        }
    }

    private static void addSource(Map<ResultColumn, String> line, LegalSource source) {
        line.put(ResultColumn.DOCUMENT, source.document());
        line.put(ResultColumn.ARTICLE, source.article());
        if (source.decision() != null) {
            line.put(ResultColumn.DECISION, source.decision());
        }
    }

    private void addOverall(Map<ResultColumn, String> line, Outcome outcome) {
        line.put(ResultColumn.OVERALL, outcome.name());
        line.put(ResultColumn.OVERALL_WORDS, texts.of("standings.outcome.", outcome));
    }

    private static String codes(List<PostCode> posts) {
        return posts.stream().map(PostCode::value).collect(joining(" "));
    }

    private static List<String> cells(Map<ResultColumn, String> line) {
        return Arrays.stream(ResultColumn.values())
                .map(column -> line.getOrDefault(column, ""))
                .toList();
    }
}
