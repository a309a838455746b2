package vn.nangchuan.standards.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A row read by its headings; what is wrong with it is collected, so that one run tells all of it. */
final class Row {
    private static final int LONGEST = 10_000;

    private final Headings headings;
    private final SheetRow cells;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    Row(Headings headings, SheetRow cells) {
        this.headings = headings;
        this.cells = cells;
        requireLength();
        requireHeadings();
    }

    int number() {
        return cells.number();
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** As it is written; empty where nothing is. */
    String written(Column column) {
        return headings.cell(cells, column);
    }

    boolean isFilled(Column column) {
        return !written(column).isEmpty();
    }

    <T> Cell<T> cell(Column column, CellType<T> type) {
        return new Cell<>(isFilled(column) ? read(column, type) : null);
    }

    <T> Cell<T> required(Column column, CellType<T> type) {
        if (!isFilled(column)) {
            complain(column, new Complaint(Complaint.Kind.MISSING));
        }
        return cell(column, type);
    }

    private <T> @Nullable T read(Column column, CellType<T> type) {
        try {
            return type.read(written(column));
        } catch (UnreadableCell e) {
            complain(column, e.complaint());
            return null;
        }
    }

    /** Days that are given must not run backwards. */
    void requireInOrder(Column first, Cell<LocalDate> from, Column last, Cell<LocalDate> to) {
        if (from.value() != null && to.value() != null && from.value().isAfter(to.value())) {
            complain(last, new Complaint(Complaint.Kind.NOT_IN_ORDER, first.heading(), from.value()));
        }
    }

    /** A fact holds from its first day until the day after its last one, so on one day at least. */
    void requireDays(Column first, Cell<LocalDate> from, Column last, Cell<LocalDate> to) {
        requireInOrder(first, from, last, to);
        if (from.value() != null && from.value().equals(to.value())) {
            complain(last, new Complaint(Complaint.Kind.NO_DAY));
        }
    }

    void requireOneOf(Column... columns) {
        if (Arrays.stream(columns).filter(this::isFilled).count() != 1) {
            complain(columns[0], new Complaint(Complaint.Kind.NOT_ONE_OF, Column.headings(List.of(columns))));
        }
    }

    /** What stands in a column that says nothing of this record was meant for another. */
    void requireOnly(Set<Column> used, Set<Column> known, Object whatItIs) {
        known.stream()
                .filter(column -> !used.contains(column) && isFilled(column))
                .forEach(column -> complain(column, new Complaint(Complaint.Kind.NOT_USED, whatItIs)));
    }

    /** What is worth a look, though the row is not refused; of a row that is refused something else is to be done. */
    List<Problem> remarks() {
        return isSound() ? Collections.unmodifiableList(remarks) : List.of();
    }

    void remark(Column column, Complaint complaint) {
        remarks.add(problem(column, complaint));
    }

    void complain(Column column, Complaint complaint) {
        problems.add(problem(column, complaint));
    }

    Problem problem(Column column, Complaint complaint) {
        return new Problem(number(), column.heading(), complaint, written(column));
    }

    /** Does what a sound row is read for; what the standards still refuse is a problem of the row. */
    void whenSound(Column about, Runnable step) {
        if (isSound()) {
            try {
                step.run();
            } catch (IllegalArgumentException e) {
                complain(about, new Complaint(Complaint.Kind.REFUSED, String.valueOf(e.getMessage())));
            }
        }
    }

    private void requireLength() {
        if (cells.length() > LONGEST) {
            int longest = IntStream.range(0, cells.cells().size())
                    .boxed()
                    .max(Comparator.comparingInt(place -> cells.cell(place).length()))
                    .orElseThrow();
            complainAt(longest, new Complaint(Complaint.Kind.ROW_TOO_LONG, cells.length(), LONGEST));
        }
    }

    private void requireHeadings() {
        IntStream.range(0, cells.cells().size())
                .filter(place -> !headings.isHeaded(place) && !cells.cell(place).isEmpty())
                .forEach(place -> complainAt(place, new Complaint(Complaint.Kind.WITHOUT_HEADING)));
    }

    private void complainAt(int place, Complaint complaint) {
        problems.add(new Problem(number(), headings.at(place), complaint, cells.cell(place)));
    }
}
