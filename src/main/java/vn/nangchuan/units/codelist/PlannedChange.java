package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change that is being weighed: it is made unless something speaks for leaving it. */
final class PlannedChange {

    private final ChangeKind kind;
    private final @Nullable KnownUnit known;
    private final @Nullable ListedUnit listed;
    private final LocalDate day;
    private final Names above;
    private @Nullable LeftReason left;

    /** What the units above are called, by their codes: those that are there, and those of the list. */
    record Names(Map<String, String> known, Map<String, String> listed) {

        String known(@Nullable String code) {
            return code == null ? "" : known.getOrDefault(code, code);
        }

        String listed(@Nullable String code) {
            return code == null ? "" : listed.getOrDefault(code, known(code));
        }
    }

    PlannedChange(ChangeKind kind, @Nullable KnownUnit known, @Nullable ListedUnit listed, LocalDate day, Names above) {
        this.kind = kind;
        this.known = known;
        this.listed = listed;
        this.day = day;
        this.above = above;
    }

    ChangeKind kind() {
        return kind;
    }

    boolean is(ChangeKind asked) {
        return kind == asked;
    }

    /** The unit that changes; there is none yet where one is opened. */
    KnownUnit known() {
        return Objects.requireNonNull(known);
    }

    /** What it changes to; there is nothing where one ends. */
    ListedUnit listed() {
        return Objects.requireNonNull(listed);
    }

    LocalDate day() {
        return day;
    }

    boolean isMade() {
        return left == null;
    }

    /** The first reason stays. */
    boolean leave(LeftReason why) {
        boolean first = left == null;
        left = first ? why : left;
        return first;
    }

    /** As it is shown. */
    UnitChange shown() {
        String resolution = listed == null ? null : listed.resolution();
        return new UnitChange(
                kind,
                known == null ? null : known.unit(),
                listed == null ? null : listed.row(),
                was(),
                becomes(),
                day,
                resolution,
                left);
    }

    private String was() {
        if (known == null) {
            return "";
        }
        return switch (kind) {
            case RECODED -> Objects.requireNonNullElse(known.code(), "");
            case MOVED -> above.known(known.parentCode());
            case OPENED, RENAMED, RETYPED, ENDED -> known.unit().fullName();
        };
    }

    private String becomes() {
        if (listed == null) {
            return "";
        }
        return switch (kind) {
            case RECODED -> listed.code();
            case MOVED -> above.listed(listed.parentCode());
            case OPENED, RENAMED, RETYPED, ENDED -> listed.fullName();
        };
    }

    /** The code by which a list speaks of the unit. */
    String code() {
        return listed == null ? Objects.requireNonNullElse(known().code(), "") : listed.code();
    }
}
