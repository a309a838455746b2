package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one rule file, strictly: what it does not know, it refuses, and says where. */
final class RuleFileReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private final String fileName;

    RuleFileReader(String fileName) {
        this.fileName = fileName;
    }

    RuleSet read(InputStream content) {
        RuleFile file = at(fileName, () -> required(YAML.readValue(content, RuleFile.class), "everything"));
        RuleFile.Head head = at(fileName, file::head);
        List<Requirement> requirements = at(fileName, file::rules).stream()
                .map(rule -> requirement(rule, head))
                .toList();
        List<Equivalence> equivalences = file.equalities().stream()
                .map(equivalence -> equivalence(equivalence, head))
                .toList();
        List<WorkedExample> examples =
                file.workedExamples().stream().map(this::example).toList();
        return at(fileName, () -> head.with(requirements, equivalences, examples));
    }

    private Requirement requirement(JsonNode rule, RuleFile.Head head) {
        String id = rule.path("id").asString("without id");
        return at(
                "%s, rule %s".formatted(fileName, id),
                () -> YAML.treeToValue(rule, RuleEntry.class).toRequirement(head));
    }

    private Equivalence equivalence(JsonNode equivalence, RuleFile.Head head) {
        String id = equivalence.path("id").asString("without id");
        return at(
                "%s, equivalence %s".formatted(fileName, id),
                () -> YAML.treeToValue(equivalence, EquivalenceEntry.class).toEquivalence(head));
    }

    private WorkedExample example(JsonNode example) {
        String name = example.path("name").asString("without name");
        return at(
                "%s, example %s".formatted(fileName, name),
                () -> YAML.treeToValue(example, ExampleEntry.class).toExample());
    }

    private static <T> T at(String place, Supplier<T> step) {
        try {
            return step.get();
        } catch (JacksonException e) {
            throw new InvalidRuleException(place, e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidRuleException(place, String.valueOf(e.getMessage()), e);
        }
    }
}
