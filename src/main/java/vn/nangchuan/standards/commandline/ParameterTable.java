package vn.nangchuan.standards.commandline;

import static vn.nangchuan.standards.commandline.Column.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.ProvincialParameter.Asked;
import vn.nangchuan.standards.ProvincialParameter.OfAge;
import vn.nangchuan.standards.ProvincialParameter.OfLevel;
import vn.nangchuan.standards.Validity;

/** A table of what a province has set, laid over the law row by row, so that each refusal has its row. */
final class ParameterTable {
    private static final Set<Column> VALUES = EnumSet.of(LEVEL, MAX_AGE_MEN, MAX_AGE_WOMEN, ASKED);
    private static final Set<Column> REQUIRED = EnumSet.of(PARAMETER, FROM, DECISION);

    private final List<ProvincialParameter> parameters = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Law law;

    private ParameterTable(Law law) {
        this.law = law;
    }

    static ParameterTable read(Sheet sheet, Law law) {
        ParameterTable table = new ParameterTable(law);
        table.read(sheet);
        return table;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The law as the province has filled it in; only of a table without problems. */
    Law law() {
        return law.with(parameters);
    }

    private void read(Sheet sheet) {
        Set<Column> known = EnumSet.copyOf(VALUES);
        known.addAll(REQUIRED);
        known.add(TO);
        Headings headings = new Headings(sheet.headings(), known, REQUIRED);
        problems.addAll(headings.problems());
        sheet.filled(headings).forEach(this::read);
    }

    private void read(Row row) {
        Cell<String> name = row.required(PARAMETER, CellType.TEXT);
        Cell<LocalDate> from = row.required(FROM, CellType.DATE);
        Cell<LocalDate> to = row.cell(TO, CellType.DATE);
        Cell<String> decision = row.required(DECISION, CellType.TEXT);
        row.requireDays(FROM, from, TO, to);
        Cell<ProvincialParameter.Value> value = value(row);
        row.whenSound(
                PARAMETER,
                () -> add(new ProvincialParameter(
                        name.get(), new Validity(from.get(), to.value()), decision.get(), value.get())));
        problems.addAll(row.problems());
    }

    private static Cell<ProvincialParameter.Value> value(Row row) {
        Cell<Level> level = row.cell(LEVEL, CellType.codeOf(Level.class));
        Cell<Boolean> asked = row.cell(ASKED, CellType.TRUTH);
        Cell<Integer> men = row.cell(MAX_AGE_MEN, CellType.AGE);
        Cell<Integer> women = row.cell(MAX_AGE_WOMEN, CellType.AGE);
        boolean isAge = row.isFilled(MAX_AGE_MEN) || row.isFilled(MAX_AGE_WOMEN);
        if (isAge) {
            row.required(row.isFilled(MAX_AGE_MEN) ? MAX_AGE_WOMEN : MAX_AGE_MEN, CellType.TEXT);
        }
        if (Stream.of(row.isFilled(LEVEL), row.isFilled(ASKED), isAge)
                        .filter(Boolean::booleanValue)
                        .count()
                != 1) {
            row.complain(PARAMETER, new Complaint(Complaint.Kind.NOT_ONE_OF, Column.headings(VALUES)));
        }
        if (!row.isSound()) {
            return new Cell<>(null);
        }
        if (level.value() != null) {
            return new Cell<>(new OfLevel(level.value()));
        }
        return new Cell<>(asked.value() == null ? new OfAge(men.get(), women.get()) : new Asked(asked.value()));
    }

    /** @throws IllegalArgumentException if the law, or an earlier row, does not allow it */
    private void add(ProvincialParameter parameter) {
        law.with(Stream.concat(parameters.stream(), Stream.of(parameter)).toList());
        if (!law.leavesToProvince(parameter.name(), parameter.validity())) {
            throw new IllegalArgumentException(
                    "no rule leaves %s to the province on any of these days".formatted(parameter.name()));
        }
        parameters.add(parameter);
    }
}
