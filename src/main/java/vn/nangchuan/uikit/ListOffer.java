package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.spreadsheets.Column;
import vn.nangchuan.spreadsheets.Table;

/**
 * A list as a screen shows it, to be taken away: its columns, and its lines with the filter, the order and the masking of
 * the screen. The lines are asked of services that ask for their permission themselves, now or a little later, under the
 * rights that the person has then; they must not need a page or a request.
 */
public final class ListOffer<T> {

    private final String code;
    private final String permission;
    private final String title;
    private final Supplier<Stream<T>> lines;
    private final List<Column<T>> columns = new ArrayList<>();
    private final PageLanguage language = PageLanguage.current();
    private String filter = "";
    private List<String> heading = List.of();

    private ListOffer(String code, String permission, String title, Supplier<Stream<T>> lines) {
        this.code = code;
        this.permission = permission;
        this.title = title;
        this.lines = lines;
    }

    /**
     * A list without columns yet.
     *
     * @param code its name in the audit trail and in file names, such as {@code so-can-bo}
     * @param permission without which nobody may have the lines
     * @param title in words
     * @param lines read as they are needed, as {@link #inPages}
     */
    public static <T> ListOffer<T> of(String code, String permission, String title, Supplier<Stream<T>> lines) {
        return new ListOffer<>(code, permission, title, lines);
    }

    /** A list that its service hands out whole. */
    public static <T> ListOffer<T> ofAll(
            String code, String permission, String title, Supplier<? extends Collection<T>> lines) {
        return new ListOffer<>(code, permission, title, () -> lines.get().stream());
    }

    /**
     * A part of a list.
     *
     * @param next where the next begins; null on the last
     */
    public record Page<T, C>(List<T> lines, @Nullable C next) {}

    /** The lines of a list that is read page by page, each when those before it have been written. */
    public static <T, C> Stream<T> inPages(Function<@Nullable C, Page<T, C>> read) {
        return Stream.<@Nullable Page<T, C>>iterate(read.apply(null), Objects::nonNull, page -> behind(page, read))
                .flatMap(page -> Objects.requireNonNull(page).lines().stream());
    }

    /** As {@link #inPages}, of a list whose pages begin behind a line. */
    public static <T> Stream<T> behindLast(PagesBehind<T> read, int most) {
        return ListOffer.<T, T>inPages(last -> {
            List<T> lines = read.read(last, most);
            return new Page<>(lines, lines.size() < most ? null : lines.getLast());
        });
    }

    /** As {@link #inPages}, of a list that is shown by places in it. */
    public static <T> Stream<T> byOffset(PagesFrom<T> read, int most) {
        return ListOffer.<T, Integer>inPages(offset -> {
            int from = offset == null ? 0 : offset;
            List<T> lines = read.read(from, most);
            return new Page<>(lines, lines.size() < most ? null : from + most);
        });
    }

    /** Reads the lines behind one; the first behind none. */
    public interface PagesBehind<T> {
        List<T> read(@Nullable T last, int limit);
    }

    /** Reads the lines from a place on. */
    public interface PagesFrom<T> {
        List<T> read(int offset, int limit);
    }

    private static <T, C> @Nullable Page<T, C> behind(
            @Nullable Page<T, C> page, Function<@Nullable C, Page<T, C>> read) {
        C next = Objects.requireNonNull(page).next();
        return next == null ? null : read.apply(next);
    }

    /** Says what the list is narrowed by, in words. */
    public ListOffer<T> filteredBy(Collection<String> words) {
        filter = String.join("; ", words);
        return this;
    }

    /**
     * Makes a paper of it, to be printed and signed: these lines stand above its heading in a workbook. CSV, which programs
     * read, leaves them out.
     */
    public ListOffer<T> headed(String... lines) {
        heading = List.of(lines);
        return this;
    }

    /** A column of text. */
    public ListOffer<T> text(String headerKey, Function<T, @Nullable String> value) {
        columns.add(Column.text(translate(headerKey), value));
        return this;
    }

    /** A column of text whose heading is in words already, as where there are as many columns as a class has sittings. */
    public ListOffer<T> textUnder(String header, Function<T, @Nullable String> value) {
        columns.add(Column.text(header, value));
        return this;
    }

    /** As {@link #textUnder}, of numbers. */
    public ListOffer<T> numberUnder(String header, Function<T, @Nullable Number> value) {
        columns.add(Column.number(header, value));
        return this;
    }

    /** A column of numbers. */
    public ListOffer<T> number(String headerKey, Function<T, @Nullable Number> value) {
        columns.add(Column.number(translate(headerKey), value));
        return this;
    }

    /** A column of days. */
    public ListOffer<T> date(String headerKey, Function<T, @Nullable LocalDate> value) {
        columns.add(Column.date(translate(headerKey), value));
        return this;
    }

    /** A column of moments, in the country's own time zone. */
    public ListOffer<T> moment(String headerKey, Function<T, @Nullable Instant> value) {
        columns.add(Column.moment(translate(headerKey), line -> local(value.apply(line))));
        return this;
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
    }

    public String code() {
        return code;
    }

    public String permission() {
        return permission;
    }

    public String title() {
        return title;
    }

    /** In words; empty where all is shown. */
    public String filter() {
        return filter;
    }

    public Table<T> table() {
        return new Table<>(title, heading, columns);
    }

    /** The lines, in the order of the screen; to be read once. */
    public Stream<T> lines() {
        return lines.get();
    }

    /** In which its values are written. */
    public PageLanguage language() {
        return language;
    }
}
