package vn.nangchuan.spreadsheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet to be filled in, of which something is known already.
 *
 * @param key by which the row is known again when the sheet comes back
 * @param values by column: {@code String}, {@code Number}, {@code LocalDate} or {@code YearMonth}; null leaves it empty
 */
public record EntryRow(String key, List<@Nullable Object> values) {}
