package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.imports.SheetField.Group;

/**
 * Compares the cells of a row with a dossier, three ways where the portal wrote the row: what stood there then, what stands
 * in the file, what stands in the dossier now.
 */
final class CellComparison {

    private final ReadRow row;
    private final KnownPerson known;
    private final Map<SheetField, String> now;
    private final List<RowNotice> notices;
    private final Function<IdentityNumber, String> hash;
    private final List<CellChange> changes = new ArrayList<>();
    private final EnumMap<SheetField, String> wanted = new EnumMap<>(SheetField.class);

    CellComparison(ReadRow row, KnownPerson known, List<RowNotice> notices, Function<IdentityNumber, String> hash) {
        this.row = row;
        this.known = known;
        this.now = known.values();
        this.notices = notices;
        this.hash = hash;
        row.values().forEach(this::compare);
    }

    private void compare(SheetField field, String value) {
        if (isUntouched(field, value)) {
            return;
        }
        if (field.isSensitive()) {
            compareSensitive(field, value);
        } else if (field == SheetField.IDENTITY_NUMBER) {
            compareNumber(value);
        } else if (!value.equals(Objects.requireNonNullElse(now.get(field), ""))) {
            if (field == SheetField.POST || field == SheetField.POST_FROM) {
                refuse(field, ImportFinding.ROW_POST_DIFFERS);
            } else {
                want(field, value);
            }
        }
    }

    /** Of a row that the portal wrote: what it wrote is still there. */
    private boolean isUntouched(SheetField field, String value) {
        return row.key() != null && mark(field).equals(Values.mark(value));
    }

    private String mark(SheetField field) {
        return row.marks().getOrDefault(field, "");
    }

    /** Whether the dossier says something is known to whoever may open it; whether the same is not told here. */
    private void compareSensitive(SheetField field, String value) {
        if (now.containsKey(field)) {
            notices.add(RowNotice.of(field, Finding.warning(ImportFinding.CELL_SENSITIVE_KEPT)));
        } else {
            want(field, value);
        }
    }

    private void compareNumber(String value) {
        if (PeopleIndex.isMasked(value)) {
            if (!value.equals(now.get(SheetField.IDENTITY_NUMBER))) {
                refuse(SheetField.IDENTITY_NUMBER, ImportFinding.CELL_NUMBER_MASKED);
            }
            return;
        }
        String wantedHash = PeopleIndex.number(value).map(hash).orElse("");
        if (known.hasNumber(wantedHash)) {
            return;
        }
        boolean isFormer =
                known.documents().stream().anyMatch(document -> document.hash().equals(wantedHash));
        if (isFormer) {
            refuse(SheetField.IDENTITY_NUMBER, ImportFinding.CELL_FORMER_NUMBER);
        } else {
            want(SheetField.IDENTITY_NUMBER, value);
        }
    }

    private void refuse(SheetField field, ImportFinding why) {
        notices.add(RowNotice.of(field, Finding.error(why)));
    }

    private void want(SheetField field, String value) {
        String current = now.get(field);
        boolean conflict = row.key() != null
                && field.group() != Group.PARTY
                && !mark(field).equals(Values.mark(current));
        wanted.put(field, value);
        changes.add(new CellChange(field, current, emptied(RowPlanner.shown(field, value)), conflict));
    }

    private static @Nullable String emptied(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    List<CellChange> changes() {
        return changes;
    }

    /** What is to stand there; an empty text: nothing. */
    Map<SheetField, String> wanted() {
        return wanted;
    }
}
