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
import vn.nangchuan.standards.Criterion;

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
    private final Map<Criterion, PaperMeaning> papers = new EnumMap<>(Criterion.class);

    CellComparison(ReadRow row, KnownPerson known, List<RowNotice> notices, Function<IdentityNumber, String> hash) {
        this.row = row;
        this.known = known;
        this.now = known.values();
        this.notices = notices;
        this.hash = hash;
        row.values().forEach(this::compare);
        SheetField.PAPERS.forEach(this::comparePaper);
    }

    private void compare(SheetField field, String value) {
        if (field.criterion() != null || row.isUntouched(field)) {
            return;
        }
        if (field.isSensitive()) {
            notices.add(RowNotice.of(field, Finding.warning(ImportFinding.CELL_SENSITIVE_KEPT)));
        } else if (field == SheetField.IDENTITY_NUMBER) {
            compareNumber(value);
        } else if (!value.equals(Objects.requireNonNullElse(now.get(field), ""))) {
            if (field == SheetField.POST || field == SheetField.POST_FROM || isOfAnotherPost(field)) {
                refuse(field, ImportFinding.ROW_POST_DIFFERS);
            } else if (isOfReplacedDocument(field)) {
                refuse(field, ImportFinding.CELL_DOCUMENT_REPLACED);
            } else {
                want(field, value);
            }
        }
    }

    /** Of a row that the portal wrote: the post of which it was written is not the one held now. */
    private boolean isOfAnotherPost(SheetField field) {
        RowKey key = row.key();
        return field == SheetField.FIRST_APPOINTED_ON && key != null && !key.isOf(known.post());
    }

    /** What the row says without a number is said of the document of which the portal wrote it. */
    private boolean isOfReplacedDocument(SheetField field) {
        return field.group() == SheetField.Group.IDENTITY && isDocumentReplaced() && !namesNumber();
    }

    private boolean isDocumentReplaced() {
        RowKey key = row.key();
        return key != null && !key.isOf(known.document().orElse(null));
    }

    private boolean namesNumber() {
        String number = row.value(SheetField.IDENTITY_NUMBER);
        return number != null && !PeopleIndex.isMasked(number);
    }

    private void comparePaper(Criterion criterion) {
        List<SheetField> said = row.values().keySet().stream()
                .filter(field -> field.criterion() == criterion)
                .toList();
        if (said.stream().allMatch(row::isUntouched)) {
            return;
        }
        PaperMeaning meaning = PaperMeaning.of(criterion, known.papers(criterion), row);
        papers.put(criterion, meaning);
        PaperRow held = meaning.held();
        if (meaning.incomplete()) {
            notices.add(RowNotice.of(said.getFirst(), Finding.warning(ImportFinding.CELL_PAPER_INCOMPLETE)));
        } else if (meaning.amiss() != null) {
            refuse(firstTouched(said), meaning.amiss());
        } else if (held == null) {
            said.forEach(field -> want(field, valueOf(field), null, false));
        } else {
            said.forEach(field -> compareWith(held, field));
        }
    }

    private SheetField firstTouched(List<SheetField> said) {
        return said.stream()
                .filter(field -> !row.isUntouched(field))
                .findFirst()
                .orElseThrow();
    }

    private void compareWith(PaperRow held, SheetField field) {
        String value = valueOf(field);
        String current = held.value(field.property());
        boolean isSame = value.equals(Objects.requireNonNullElse(current, ""))
                || field.property().equals("issuedOn") && PaperMeaning.isOfDay(held, held.criterion(), row);
        if (!isSame && !row.isUntouched(field)) {
            want(field, value, current, isChangedSince(field, current));
        }
    }

    private String valueOf(SheetField field) {
        return Objects.requireNonNull(row.values().get(field));
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
        want(field, value, current, isChangedSince(field, current));
    }

    /** Of a row that the portal wrote: what stands there now is not what it wrote. */
    private boolean isChangedSince(SheetField field, @Nullable String current) {
        RowKey key = row.key();
        return key != null
                && (!key.isOf(field, current) || field == SheetField.IDENTITY_NUMBER && isDocumentReplaced());
    }

    private void want(SheetField field, String value, @Nullable String current, boolean conflict) {
        wanted.put(field, value);
        changes.add(new CellChange(field, current, emptied(RowPlanner.shown(field, value)), conflict));
    }

    private static @Nullable String emptied(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    List<CellChange> changes() {
        return changes;
    }

    /** Which paper of each kind the row means, of kinds of which it says anything new. */
    Map<Criterion, PaperMeaning> papers() {
        return papers;
    }

    /** What is to stand there; an empty text: nothing. */
    Map<SheetField, String> wanted() {
        return wanted;
    }
}
