package vn.nangchuan.officials;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a dossier something is mended: the form of a section, and the field in it. Written as {@code identity.issuedOn},
 * or with the number of a row as {@code paper.number.55}, so that an address can hold it.
 *
 * @param property of the form's record; the kind of paper where something is stated of kinds; empty: the form as a whole
 * @param row number of a paper; 0 where the section has no rows
 */
public record DossierPlace(Section section, String property, long row) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]{1,20})\\.([A-Za-z_]{0,40})(?:\\.(\\d{1,18}))?");

    /** A part of the dossier that has a form of its own. */
    public enum Section {
        PERSONAL,
        IDENTITY,
        RECRUITMENT,
        RANK,
        /** One paper. */
        PAPER,
        /** A paper that is to be entered. */
        PAPERS,
        /** The kinds of papers of which there is none. */
        KINDS
    }

    public DossierPlace(Section section, String property) {
        this(section, property, 0);
    }

    /** Reads what {@link #toString} wrote; anybody can type it, so what cannot be meant reads as absent. */
    public static Optional<DossierPlace> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        for (Section section : Section.values()) {
            if (nameOf(section).equals(written.group(1))) {
                long row = written.group(3) == null ? 0 : Long.parseLong(written.group(3));
                return Optional.of(new DossierPlace(section, written.group(2), row));
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Section section) {
        return section.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return nameOf(section) + "." + property + (row == 0 ? "" : "." + row);
    }
}
