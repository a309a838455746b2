package vn.nangchuan.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a step, as data: a code, its severity, the field it concerns and the values its text names.
 *
 * @param field property name of the form field it belongs to, or null when it concerns the whole
 * @param arguments values for the placeholders of the text; never identity numbers
 */
public record Finding(
        FindingCode code, Severity severity, @Nullable String field, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(FindingCode code, Object... arguments) {
        return new Finding(code, Severity.ERROR, null, List.of(arguments));
    }

    public static Finding warning(FindingCode code, Object... arguments) {
        return new Finding(code, Severity.WARNING, null, List.of(arguments));
    }

    /** The same finding, shown at a form field. */
    public Finding at(String property) {
        return new Finding(code, severity, property, arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
