package vn.nangchuan.standards.commandline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column stands where, and what is wrong with the first row. */
final class Headings {
    private static final int LETTERS = 26;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> texts;
    private final List<Problem> problems = new ArrayList<>();

    /** @param known a heading that is misspelt must not drop facts in silence, so no others may be there */
    Headings(SheetRow first, Set<Column> known, Set<Column> required) {
        texts = first.cells();
        for (int place = 0; place < texts.size(); place++) {
            add(texts.get(place), place, known);
        }
        required.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> problems.add(
                        new Problem(1, column.heading(), new Complaint(Complaint.Kind.HEADING_MISSING), "")));
    }

    private void add(String heading, int place, Set<Column> known) {
        if (heading.isEmpty()) {
            return;
        }
        Column column = Column.headed(heading).filter(known::contains).orElse(null);
        if (column == null) {
            complain(place, new Complaint(Complaint.Kind.HEADING_UNKNOWN, Column.headings(known)));
        } else if (places.putIfAbsent(column, place) != null) {
            complain(place, new Complaint(Complaint.Kind.HEADING_TWICE));
        }
    }

    private void complain(int place, Complaint complaint) {
        problems.add(new Problem(1, at(place), complaint, texts.get(place)));
    }

    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Empty where there is no such column. */
    String cell(SheetRow row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    boolean isHeaded(int place) {
        return place < texts.size() && !texts.get(place).isEmpty();
    }

    /** The heading at a place, or the letter that a spreadsheet shows there. */
    String at(int place) {
        return isHeaded(place) ? texts.get(place) : letters(place);
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }
}
