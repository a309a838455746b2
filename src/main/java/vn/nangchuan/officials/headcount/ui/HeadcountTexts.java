package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.headcount.Ceiling;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words for headcounts, the same on every screen. */
public final class HeadcountTexts {

    private HeadcountTexts() {}

    /** That a unit is over its ceiling, now or when that many more come, with figures and source. */
    public static String over(Headcount count, int more) {
        Formats formats = Formats.current();
        Ceiling ceiling = count.ceiling();
        return ceiling == null
                ? ""
                : translate(
                        more == 0 ? "officials.headcount.over-now" : "officials.headcount.over",
                        count.unitName(),
                        formats.number(count.people() + more),
                        formats.number(ceiling.most()),
                        source(ceiling));
    }

    /** How many there are and may be. */
    static String figures(Headcount count) {
        Formats formats = Formats.current();
        Ceiling ceiling = count.ceiling();
        return ceiling == null
                ? translate("officials.headcount.unknown", formats.number(count.people()))
                : translate(
                        "officials.headcount.figures",
                        formats.number(count.people()),
                        formats.number(ceiling.most()),
                        source(ceiling));
    }

    /** That people who have gone since are not counted; nothing where nobody has. */
    static String notCounted(Headcount count) {
        return count.goneSince() == 0
                ? ""
                : translate("officials.headcount.gone-since", Formats.current().number(count.goneSince()));
    }

    /** Number or ceiling, and whom the number leaves out. */
    static String noted(Headcount count) {
        String figures = count.overWith(0) > 0 ? over(count, 0) : figures(count);
        return (figures + " " + notCounted(count)).strip();
    }

    static String source(Ceiling ceiling) {
        return StandingTexts.marked(ceiling.source(), ceiling.verified());
    }

    /** Who sets how many, or that nobody does. */
    static String source(Headcount count) {
        return count.ceiling() == null ? translate("officials.headcount.none-set") : source(count.ceiling());
    }

    static String state(Headcount count) {
        if (count.ceiling() == null) {
            return translate("officials.headcount.not-known");
        }
        return count.overWith(0) > 0
                ? translate("officials.headcount.is-over", count.overWith(0))
                : translate("officials.headcount.within");
    }

    static @Nullable Number most(Headcount count) {
        return count.ceiling() == null ? null : count.ceiling().most();
    }
}
