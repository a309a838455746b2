package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** What a row does to the papers of a person, of each kind to the one that it means. */
final class PaperPlan {

    private final @Nullable KnownPerson known;
    private final Map<SheetField, String> values;
    private final PersonPlan.Rules rules;
    private final @Nullable LocalDate birthDate;
    private final List<RowNotice> notices = new ArrayList<>();
    private final List<PaperRow> added = new ArrayList<>();
    private final List<PaperRow> changed = new ArrayList<>();

    /** @param meanings which paper of each kind is meant; of kinds that are not there a new one */
    PaperPlan(
            @Nullable KnownPerson known,
            Map<SheetField, String> values,
            Map<Criterion, PaperMeaning> meanings,
            PersonPlan.Rules rules,
            @Nullable LocalDate birthDate) {
        this.known = known;
        this.values = values;
        this.rules = rules;
        this.birthDate = birthDate;
        SheetField.PAPERS.forEach(criterion -> plan(criterion, meanings.get(criterion)));
    }

    private void plan(Criterion criterion, @Nullable PaperMeaning meaning) {
        Optional<SheetField> first = values.keySet().stream()
                .filter(field -> field.criterion() == criterion)
                .sorted()
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        PaperRow held = meaning == null ? null : meaning.held();
        if (held == null) {
            add(criterion);
        } else {
            correct(held, first.get());
        }
    }

    private @Nullable String value(Criterion criterion, String property, @Nullable String otherwise) {
        return SheetField.ofPaper(criterion, property)
                .filter(values::containsKey)
                .map(values::get)
                .map(text -> text.isEmpty() ? null : text)
                .orElseGet(() -> isSaid(criterion, property) ? null : otherwise);
    }

    private boolean isSaid(Criterion criterion, String property) {
        return SheetField.ofPaper(criterion, property)
                .filter(values::containsKey)
                .isPresent();
    }

    private void correct(PaperRow held, SheetField first) {
        QualificationEntry entry = entry(held.criterion(), held.entry());
        if (entry.equals(held.entry())) {
            return;
        }
        if (held.approved()) {
            note(first, Finding.error(ImportFinding.CELL_OF_APPROVED_PAPER));
            return;
        }
        judge(held.criterion(), entry);
        if (entry.issuedOn() != null) {
            changed.add(PaperRow.of(held.id(), held.official(), entry));
        }
    }

    private void add(Criterion criterion) {
        QualificationEntry entry = entry(
                criterion,
                new QualificationEntry(
                        criterion, null, null, null, null, null, null, null, null, "", null, null, null));
        judge(criterion, entry);
        if (entry.issuedOn() != null && !entry.issuer().isEmpty()) {
            added.add(PaperRow.of(0, known == null ? 0 : known.id(), entry));
        }
    }

    private QualificationEntry entry(Criterion criterion, QualificationEntry was) {
        return new QualificationEntry(
                criterion,
                choice(criterion, "level", was.level(), text -> Values.choice(Level.class, text)),
                choice(criterion, "field", was.field(), text -> Values.choice(ProfessionalField.class, text)),
                value(criterion, "studied", was.studied()),
                value(criterion, "language", was.language()),
                value(criterion, "score", was.score()),
                month(criterion, "studiedFrom", was.studiedFrom()),
                month(criterion, "studiedTo", was.studiedTo()),
                choice(criterion, "formOfStudy", was.formOfStudy(), text -> Values.choice(FormOfStudy.class, text)),
                Objects.requireNonNullElse(value(criterion, "issuer", was.issuer()), ""),
                value(criterion, "number", was.number()),
                Values.day(value(criterion, "issuedOn", Values.text(was.issuedOn()))),
                was.until());
    }

    private @Nullable MonthOrDay month(Criterion criterion, String property, @Nullable MonthOrDay was) {
        String text = value(criterion, property, Values.text(was));
        return text == null ? null : MonthOrDay.parse(text);
    }

    private <E> @Nullable E choice(
            Criterion criterion, String property, @Nullable E was, Function<String, @Nullable E> read) {
        return SheetField.ofPaper(criterion, property)
                .filter(values::containsKey)
                .map(values::get)
                .map(read)
                .orElseGet(() -> isSaid(criterion, property) ? null : was);
    }

    private void judge(Criterion criterion, QualificationEntry entry) {
        rules.entries()
                .of(birthDate, entry)
                .forEach(finding -> note(
                        SheetField.ofPaper(criterion, String.valueOf(finding.field()))
                                .orElse(null),
                        finding));
    }

    private void note(@Nullable SheetField field, Finding finding) {
        notices.add(RowNotice.of(field, finding));
    }

    List<RowNotice> notices() {
        return notices;
    }

    List<PaperRow> added() {
        return added;
    }

    List<PaperRow> changed() {
        return changed;
    }
}
