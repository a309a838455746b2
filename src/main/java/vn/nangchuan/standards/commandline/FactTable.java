package vn.nangchuan.standards.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.PostCode;

/** A table of facts about officials, read row by row; whoever a row is refused of is known, and why. */
final class FactTable {
    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Map<String, List<Row>> postsWithoutRules = new LinkedHashMap<>();
    private final Set<String> postsWithRules;
    private final Law law;
    private final LocalDate asOf;
    private @Nullable Dossier above;

    private FactTable(Law law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
        this.postsWithRules = law.ruleSets().stream()
                .flatMap(set -> set.requirements().stream())
                .flatMap(requirement -> requirement.applicability().posts().stream())
                .map(PostCode::value)
                .collect(Collectors.toSet());
    }

    /**
     * @param law tells which requirements and posts there are
     * @param asOf the day of judgement
     */
    static FactTable read(Sheet sheet, Law law, LocalDate asOf) {
        FactTable table = new FactTable(law, asOf);
        table.read(sheet);
        return table;
    }

    /** In the order in which the table first names them. */
    Collection<Dossier> dossiers() {
        return Collections.unmodifiableCollection(dossiers.values());
    }

    /** In the order of the rows. */
    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::row)).toList();
    }

    /** What is worth a look, though nothing is refused; in the order of the rows. */
    List<Problem> remarks() {
        return Stream.concat(
                        remarks.stream(), postsWithoutRules.values().stream().map(FactTable::postWithoutRules))
                .sorted(Comparator.comparingInt(Problem::row))
                .toList();
    }

    private void read(Sheet sheet) {
        Headings headings =
                new Headings(sheet.headings(), RecordType.allColumns(), EnumSet.of(Column.RECORD, Column.PERSON));
        List<Row> filled = sheet.filled(headings);
        if (headings.problems().isEmpty()) {
            filled.forEach(this::read);
            dossiers.values().forEach(FactTable::requirePersonRow);
            dossiers.values().forEach(dossier -> dossier.requireBirthBefore(asOf));
            dossiers.values().forEach(this::collectProblems);
        } else {
            refuseAll(filled, headings.problems());
        }
    }

    /** Where a heading is wrong, nobody knows whose facts stand in which column, nor which. */
    private void refuseAll(List<Row> rows, List<Problem> wrongHeadings) {
        problems.addAll(wrongHeadings);
        rows.stream()
                .filter(row -> row.isFilled(Column.PERSON))
                .map(row -> dossierOf(row.written(Column.PERSON)))
                .forEach(dossier -> dossier.refuse(List.of(1)));
    }

    /** A row without a person may be about anybody, most likely about whom the rows above it are about. */
    private void read(Row row) {
        String person = row.required(Column.PERSON, CellType.TEXT).orElse("");
        Dossier dossier = person.isEmpty() ? new Dossier(0, "") : dossierOf(person);
        dossier.addRow(row);
        new FactRow(row, dossier, law).read();
        remarks.addAll(row.remarks());
        noticePost(row);
        if (!person.isEmpty()) {
            above = dossier;
        } else {
            problems.addAll(row.problems());
            if (above != null) {
                above.refuse(List.of(row.number()));
            }
        }
    }

    private Dossier dossierOf(String person) {
        return dossiers.computeIfAbsent(person, key -> new Dossier(dossiers.size() + 1L, key));
    }

    private static void requirePersonRow(Dossier dossier) {
        if (dossier.personRow() == null) {
            dossier.rows().forEach(row -> row.complain(Column.PERSON, new Complaint(Complaint.Kind.PERSON_MISSING)));
        }
    }

    private void collectProblems(Dossier dossier) {
        List<Problem> found =
                dossier.rows().stream().flatMap(row -> row.problems().stream()).toList();
        problems.addAll(found);
        dossier.refuse(found.stream().map(Problem::row).toList());
    }

    /** There are posts for which no rules are made; but a slip of the pen looks the same. */
    private void noticePost(Row row) {
        String post = row.written(Column.POST);
        if (row.isSound() && !post.isEmpty() && !postsWithRules.contains(post)) {
            postsWithoutRules.computeIfAbsent(post, _ -> new ArrayList<>()).add(row);
        }
    }

    /** Once for each post. */
    private static Problem postWithoutRules(List<Row> rows) {
        return rows.getFirst().problem(Column.POST, new Complaint(Complaint.Kind.POST_WITHOUT_RULES, rows.size()));
    }
}
