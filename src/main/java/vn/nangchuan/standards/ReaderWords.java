package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what a text is refused for in the words of rule files, and not in those of our classes. */
final class ReaderWords {

    private ReaderWords() {}

    static String of(JacksonException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException unknown ->
                "there is no key \"%s\" here".formatted(unknown.getPropertyName());
            case InvalidFormatException wrong ->
                "%s\"%s\" is no %s".formatted(key(wrong), wrong.getValue(), kind(wrong.getTargetType()));
            case ValueInstantiationException wrong
            when wrong.getCause() != null -> key(wrong) + wrong.getCause().getMessage();
            case MismatchedInputException wrong ->
                key(wrong).isEmpty() ? "it is no rule file" : key(wrong) + "not what can stand here";
            default -> firstWords(String.valueOf(refused.getOriginalMessage()));
        };
    }

    /** The key whose value it is about. */
    private static String key(JacksonException refused) {
        return refused.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .map(name -> name + ": ")
                .orElse("");
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "day such as 2019-07-19";
        }
        if (type == int.class || type == Integer.class) {
            return "whole number";
        }
        return type == boolean.class ? "true or false" : "value that is known here";
    }

    /** Readers of YAML go on with the lines before and after; where it is, we say ourselves. */
    private static String firstWords(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }
}
