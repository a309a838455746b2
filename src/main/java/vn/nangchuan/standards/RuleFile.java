package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rule file as it is written; anything may be missing. */
record RuleFile(
        @Nullable String id,
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String document,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Map<String, List<String>> posts,
        @Nullable List<JsonNode> requirements,
        @Nullable List<JsonNode> equivalences,
        @Nullable List<JsonNode> examples) {

    /** What a rule set needs and rules fall back on; nothing is missing. */
    record Head(
            String id,
            int version,
            String title,
            String issuer,
            String document,
            String source,
            Validity validity,
            PostSets postSets) {

        RuleSet with(List<Requirement> requirements, List<Equivalence> equivalences, List<WorkedExample> examples) {
            return new RuleSet(
                    id, version, title, issuer, document, source, validity, requirements, equivalences, examples);
        }

        /** The days of a rule, which are those of the document where it names no others. */
        Validity days(@Nullable LocalDate from, @Nullable LocalDate to) {
            return new Validity(from == null ? validity.from() : from, to == null ? validity.to() : to);
        }

        /** Where a rule stands, in this document unless it names another. */
        LegalSource legalSource(@Nullable String otherDocument, @Nullable String article) {
            return new LegalSource(otherDocument == null ? document : otherDocument, required(article, "article"));
        }
    }

    Head head() {
        return new Head(
                required(id, "id"),
                required(version, "version"),
                required(title, "title"),
                required(issuer, "issuer"),
                required(document, "document"),
                required(source, "source"),
                new Validity(required(from, "from"), to),
                PostSets.of(required(posts, "posts")));
    }

    List<JsonNode> rules() {
        return required(requirements, "requirements");
    }

    /** Most documents make no papers equal. */
    List<JsonNode> equalities() {
        return equivalences == null ? List.of() : equivalences;
    }

    /** A rule file without worked examples proves nothing, but may be read. */
    List<JsonNode> workedExamples() {
        return examples == null ? List.of() : examples;
    }

    static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("%s is missing".formatted(name));
        }
        return value;
    }
}
