package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * What a row does to the papers of a person. Of each kind it names one: the one with its level and day of issue, if the
 * dossier has it; a new one, if both are others than the highest has; else the highest, which is then corrected.
 */
final class PaperPlan {

    private final @Nullable KnownPerson known;
    private final Map<SheetField, String> values;
    private final PersonPlan.Rules rules;
    private final @Nullable LocalDate birthDate;
    private final List<RowNotice> notices = new ArrayList<>();
    private final List<PaperRow> added = new ArrayList<>();
    private final List<PaperRow> changed = new ArrayList<>();
    private final Set<SheetField> leftOut = EnumSet.noneOf(SheetField.class);

    PaperPlan(
            @Nullable KnownPerson known,
            Map<SheetField, String> values,
            PersonPlan.Rules rules,
            @Nullable LocalDate birthDate) {
        this.known = known;
        this.values = values;
        this.rules = rules;
        this.birthDate = birthDate;
        SheetField.PAPERS.forEach(this::plan);
    }

    private void plan(Criterion criterion) {
        List<SheetField> said = values.keySet().stream()
                .filter(field -> field.criterion() == criterion)
                .sorted()
                .toList();
        if (said.isEmpty()) {
            return;
        }
        List<PaperRow> held = known == null ? List.of() : known.papers(criterion);
        Optional<PaperRow> meant = meant(criterion, held);
        if (meant.isPresent()) {
            correct(meant.get(), said);
        } else {
            add(criterion, said);
        }
    }

    private Optional<PaperRow> meant(Criterion criterion, List<PaperRow> held) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        PaperRow highest = held.getFirst();
        String level = value(criterion, "level", highest.value("level"));
        String day = value(criterion, "issuedOn", highest.value("issuedOn"));
        Optional<PaperRow> same = held.stream()
                .filter(paper ->
                        Objects.equals(paper.value("level"), level) && Objects.equals(paper.value("issuedOn"), day))
                .findFirst();
        boolean isAnother =
                !Objects.equals(level, highest.value("level")) && !Objects.equals(day, highest.value("issuedOn"));
        return same.or(() -> isAnother ? Optional.empty() : Optional.of(highest));
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

    private void correct(PaperRow held, List<SheetField> said) {
        QualificationEntry entry = entry(held.criterion(), held.entry());
        if (entry.equals(held.entry())) {
            leftOut.addAll(said);
            return;
        }
        said.stream()
                .filter(field ->
                        Objects.equals(Objects.requireNonNullElse(held.value(field.property()), ""), values.get(field)))
                .forEach(leftOut::add);
        if (held.approved()) {
            note(said.getFirst(), Finding.error(ImportFinding.CELL_OF_APPROVED_PAPER));
            return;
        }
        judge(held.criterion(), entry);
        if (entry.issuedOn() != null) {
            changed.add(PaperRow.of(held.id(), held.official(), entry));
        }
    }

    /** Lists often name a level and nothing of its paper; that is no reason to refuse the person. */
    private void add(Criterion criterion, List<SheetField> said) {
        QualificationEntry entry = entry(
                criterion, new QualificationEntry(criterion, null, null, null, null, null, null, "", null, null, null));
        if (entry.issuer().isEmpty() && entry.issuedOn() == null) {
            leftOut.addAll(said);
            note(said.getFirst(), Finding.warning(ImportFinding.CELL_PAPER_INCOMPLETE));
            return;
        }
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
                was.studiedFrom(),
                was.studiedTo(),
                was.formOfStudy(),
                Objects.requireNonNullElse(value(criterion, "issuer", was.issuer()), ""),
                value(criterion, "number", was.number()),
                Values.day(value(criterion, "issuedOn", Values.text(was.issuedOn()))),
                was.until());
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

    /** Whether what a cell says stands in the dossier already, or cannot be written by itself. */
    boolean isLeftOut(SheetField field) {
        return leftOut.contains(field);
    }
}
