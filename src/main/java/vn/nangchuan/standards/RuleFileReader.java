package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
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
        byte[] bytes = bytes(content);
        RuleFile file = inFile(() -> required(YAML.readValue(bytes, RuleFile.class), "everything"));
        RuleFile.Head head = inFile(file::head);
        List<Requirement> requirements = entries(
                bytes,
                EntryKind.RULE,
                inFile(file::rules),
                rule -> YAML.treeToValue(rule, RuleEntry.class).toRequirement(head));
        List<Equivalence> equivalences = entries(
                bytes,
                EntryKind.EQUIVALENCE,
                file.equalities(),
                equivalence ->
                        YAML.treeToValue(equivalence, EquivalenceEntry.class).toEquivalence(head));
        List<WorkedExample> examples = entries(
                bytes,
                EntryKind.EXAMPLE,
                file.workedExamples(),
                example -> YAML.treeToValue(example, ExampleEntry.class).toExample());
        return inFile(() -> head.with(requirements, equivalences, examples));
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T inFile(Supplier<T> step) {
        try {
            return step.get();
        } catch (JacksonException e) {
            throw new InvalidRuleException(fileName, null, lineOf(e), ReaderWords.of(e), e);
        } catch (IllegalArgumentException e) {
            throw new InvalidRuleException(fileName, String.valueOf(e.getMessage()), e);
        }
    }

    /** 0 where what stands there is no rule file as a whole. */
    private static int lineOf(JacksonException e) {
        boolean asWhole = e instanceof MismatchedInputException && e.getPath().isEmpty();
        return asWhole || e.getLocation() == null
                ? 0
                : Math.max(0, e.getLocation().getLineNr());
    }

    private <T> List<T> entries(byte[] content, EntryKind kind, List<JsonNode> nodes, Function<JsonNode, T> reading) {
        List<T> read = new ArrayList<>();
        for (JsonNode node : nodes) {
            try {
                read.add(reading.apply(node));
            } catch (JacksonException e) {
                throw wrong(content, kind, read.size(), node, ReaderWords.of(e), e);
            } catch (IllegalArgumentException e) {
                throw wrong(content, kind, read.size(), node, String.valueOf(e.getMessage()), e);
            }
        }
        return read;
    }

    private InvalidRuleException wrong(
            byte[] content, EntryKind kind, int index, JsonNode node, String complaint, Exception cause) {
        String name = node.path(kind.key()).asString("without " + kind.key());
        return new InvalidRuleException(
                "%s, %s %s".formatted(fileName, kind.word(), name),
                name,
                EntryLines.of(YAML, content, kind, index),
                complaint,
                cause);
    }
}
