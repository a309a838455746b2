package vn.nangchuan.officials.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;

/**
 * What is said about a row, as it is stored.
 *
 * @param field the cell it concerns; null: the row
 * @param code names its text
 * @param arguments in that text, written out
 * @param error whether the row cannot be taken over because of it
 */
public record RowNotice(@Nullable SheetField field, String code, List<String> arguments, boolean error) {

    public RowNotice {
        arguments = List.copyOf(arguments);
    }

    static RowNotice of(@Nullable SheetField field, Finding finding) {
        return new RowNotice(
                field,
                finding.code().name(),
                finding.arguments().stream().map(Values::argument).toList(),
                finding.isError());
    }
}
