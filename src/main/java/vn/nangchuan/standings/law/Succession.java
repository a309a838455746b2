package vn.nangchuan.standings.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;

/** How decisions about the same value follow each other: the next takes its place from its own first day on. */
final class Succession {

    private Succession() {}

    /** The same decisions, each cut at the first day of the next one about its value. */
    static List<ProvincialParameter> of(List<ProvincialParameter> published) {
        return published.stream().collect(Collectors.groupingBy(ProvincialParameter::name)).values().stream()
                .flatMap(sameValue -> cut(sameValue).stream())
                .sorted(Comparator.comparing(ProvincialParameter::name)
                        .thenComparing(parameter -> parameter.validity().from()))
                .toList();
    }

    private static List<ProvincialParameter> cut(List<ProvincialParameter> sameValue) {
        List<ProvincialParameter> inOrder = sameValue.stream()
                .sorted(Comparator.comparing(parameter -> parameter.validity().from()))
                .toList();
        List<ProvincialParameter> cut = new ArrayList<>();
        for (ProvincialParameter parameter : inOrder) {
            LocalDate from = parameter.validity().from();
            LocalDate to = end(parameter, inOrder).orElse(null);
            cut.add(new ProvincialParameter(
                    parameter.name(), new Validity(from, to), parameter.decision(), parameter.value()));
        }
        return cut;
    }

    /** The first day on which one of these no longer holds. */
    static Optional<LocalDate> end(ProvincialParameter parameter, List<ProvincialParameter> published) {
        @Nullable
        LocalDate next = published.stream()
                .filter(other -> other.name().equals(parameter.name()))
                .map(other -> other.validity().from())
                .filter(from -> from.isAfter(parameter.validity().from()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate own = parameter.validity().to();
        if (own == null || next == null) {
            return Optional.ofNullable(own == null ? next : own);
        }
        return Optional.of(own.isBefore(next) ? own : next);
    }
}
