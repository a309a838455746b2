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
        @Nullable String document,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Map<String, List<String>> posts,
        @Nullable List<JsonNode> requirements,
        @Nullable List<JsonNode> examples) {

    /** What a rule set needs and rules fall back on; nothing is missing. */
    record Head(String id, int version, String document, Validity validity, PostSets postSets) {

        RuleSet with(List<Requirement> requirements, List<WorkedExample> examples) {
            return new RuleSet(id, version, document, validity, requirements, examples);
        }
    }

    Head head() {
        return new Head(
                required(id, "id"),
                required(version, "version"),
                required(document, "document"),
                new Validity(required(from, "from"), to),
                PostSets.of(required(posts, "posts")));
    }

    List<JsonNode> rules() {
        return required(requirements, "requirements");
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
