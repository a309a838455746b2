package vn.nangchuan.standards;

import static vn.nangchuan.standards.RuleFile.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;

/** A provincial parameter as it is written; anything may be missing. */
record ProvincialParameterEntry(
        @Nullable String parameter,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String decision,
        @Nullable Level level,
        @Nullable Map<Sex, Integer> maxAge,
        @Nullable Boolean asked) {

    ProvincialParameter toParameter() {
        return new ProvincialParameter(
                required(parameter, "parameter"),
                new Validity(required(from, "from"), to),
                required(decision, "decision"),
                value());
    }

    private ProvincialParameter.Value value() {
        if (Stream.of(level, maxAge, asked).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("a parameter is set to one of level, maxAge and asked");
        }
        if (level != null) {
            return new ProvincialParameter.OfLevel(level);
        }
        return maxAge == null
                ? new ProvincialParameter.Asked(Boolean.TRUE.equals(asked))
                : new ProvincialParameter.OfAge(
                        required(maxAge.get(Sex.MALE), "maxAge for MALE"),
                        required(maxAge.get(Sex.FEMALE), "maxAge for FEMALE"));
    }
}
