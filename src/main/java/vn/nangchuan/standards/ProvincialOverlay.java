package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a province has set, laid over the law: each rule is cut at the days on which its value changes. A rule about the
 * age at first appointment is not, because it looks at what was set on the day of that appointment.
 */
record ProvincialOverlay(Map<String, List<ProvincialParameter>> byName) {

    /** @throws IllegalArgumentException if a parameter is there twice for the same days */
    static ProvincialOverlay of(List<ProvincialParameter> parameters) {
        Map<String, List<ProvincialParameter>> byName = parameters.stream()
                .sorted(Comparator.comparing(parameter -> parameter.validity().from()))
                .collect(Collectors.groupingBy(ProvincialParameter::name));
        byName.values().forEach(ProvincialOverlay::requireNoOverlap);
        return new ProvincialOverlay(byName);
    }

    Law on(Law law) {
        requireKnown(law);
        return new Law(law.ruleSets().stream()
                .map(set -> set.with(
                        set.requirements().stream().flatMap(this::pieces).toList()))
                .toList());
    }

    private Stream<Requirement> pieces(Requirement requirement) {
        List<ProvincialParameter> parameters = requirement
                .unset()
                .map(unset -> byName.getOrDefault(unset.parameter(), List.of()))
                .orElse(List.of());
        if (parameters.isEmpty()) {
            return Stream.of(requirement);
        }
        return requirement.criterion() == Criterion.AGE_AT_FIRST_APPOINTMENT
                ? Stream.of(requirement.setBy(parameters))
                : cut(requirement, parameters).stream();
    }

    private static List<Requirement> cut(Requirement requirement, List<ProvincialParameter> parameters) {
        List<Requirement> pieces = new ArrayList<>();
        LocalDate from = requirement.validity().from();
        for (ProvincialParameter parameter : parameters) {
            Validity set = parameter.validity();
            if (!set.overlaps(requirement.validity())) {
                continue;
            }
            if (from.isBefore(set.from())) {
                pieces.add(requirement.on(new Validity(from, set.from())));
                from = set.from();
            }
            LocalDate to = earlier(set.to(), requirement.validity().to());
            pieces.add(requirement.setBy(parameter, new Validity(from, to)));
            if (to == null || to.equals(requirement.validity().to())) {
                return pieces;
            }
            from = to;
        }
        pieces.add(requirement.on(new Validity(from, requirement.validity().to())));
        return pieces;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private void requireKnown(Law law) {
        Set<String> known = law.requirements()
                .flatMap(requirement -> requirement.unset().stream())
                .map(Demand.SetByProvince::parameter)
                .collect(Collectors.toSet());
        byName.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no rule leaves %s to the province".formatted(name));
                });
    }

    private static void requireNoOverlap(List<ProvincialParameter> parameters) {
        for (int i = 1; i < parameters.size(); i++) {
            if (parameters.get(i - 1).validity().overlaps(parameters.get(i).validity())) {
                throw new IllegalArgumentException("%s is set twice for the same days"
                        .formatted(parameters.get(i).name()));
            }
        }
    }
}
