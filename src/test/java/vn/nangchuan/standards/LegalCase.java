package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A case derived by hand from the text of the law, with the clause it rests on.
 *
 * @param expected the states of some of the requirements found; others may be found as well
 * @param absent requirements that are not found
 */
record LegalCase(
        String file,
        String clause,
        WorkedExample facts,
        Map<String, RequirementState> expected,
        Set<String> absent,
        Map<String, Reason> reasons,
        @Nullable Outcome outcome) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<String> OF_THE_CASE = List.of("clause", "absent", "reasons", "expect", "outcome");

    /** All of them, by file. */
    static List<LegalCase> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Objects.requireNonNull(LegalCase.class.getResource("/standards/cases"))
                        .toURI()))) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LegalCase> read(Path file) {
        List<LegalCase> cases = new ArrayList<>();
        for (JsonNode node : YAML.readTree(file.toFile())) {
            cases.add(of(String.valueOf(file.getFileName()), (ObjectNode) node));
        }
        return cases;
    }

    private static LegalCase of(String file, ObjectNode node) {
        ObjectNode facts = node.deepCopy();
        OF_THE_CASE.forEach(facts::remove);
        facts.putObject("expect");
        return new LegalCase(
                file,
                required(node.path("clause").asString(null), "clause"),
                YAML.treeToValue(facts, ExampleEntry.class).toExample(),
                YAML.convertValue(node.get("expect"), new TypeReference<TreeMap<String, RequirementState>>() {}),
                node.has("absent")
                        ? YAML.convertValue(node.get("absent"), new TypeReference<Set<String>>() {})
                        : Set.of(),
                node.has("reasons")
                        ? YAML.convertValue(node.get("reasons"), new TypeReference<TreeMap<String, Reason>>() {})
                        : Map.of(),
                node.has("outcome") ? Outcome.valueOf(node.get("outcome").asString()) : null);
    }

    /** What this law finds instead, in one sentence; empty where it finds what was derived. */
    Optional<String> differenceUnder(Law law) {
        Optional<Assessment> found = Assessor.assess(law.with(facts.parameters()), facts.facts(), facts.date());
        List<RequirementResult> results = found.map(Assessment::results).orElse(List.of());
        List<String> differences = new ArrayList<>();
        expected.forEach((id, state) -> {
            Set<RequirementState> states =
                    of(id, results).map(RequirementResult::state).collect(Collectors.toSet());
            if (!states.equals(Set.of(state))) {
                differences.add("%s is %s, not %s".formatted(id, states, state));
            }
        });
        reasons.forEach((id, reason) -> {
            if (of(id, results).noneMatch(result -> result.reason() == reason)) {
                differences.add("%s is not because of %s, but %s"
                        .formatted(
                                id,
                                reason,
                                of(id, results).map(RequirementResult::reason).toList()));
            }
        });
        absent.stream()
                .filter(id -> of(id, results).findAny().isPresent())
                .forEach(id -> differences.add(id + " is found"));
        Outcome overall = found.map(Assessment::outcome).orElse(null);
        if (outcome != null && outcome != overall) {
            differences.add("overall %s, not %s".formatted(overall, outcome));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of("%s, %s (%s): %s".formatted(file, facts.name(), clause, differences));
    }

    private static Stream<RequirementResult> of(String id, List<RequirementResult> results) {
        return results.stream().filter(result -> result.requirement().id().equals(id));
    }
}
