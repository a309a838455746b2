package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.nangchuan.officials.KeyOfficialFigures;
import vn.nangchuan.oversight.Change;
import vn.nangchuan.oversight.Overview;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.KeyFigure;

/** The numbers of the place as a whole, each with what it counts, out of how many, and the day. */
class OverviewFigures extends Section {

    private final transient Overview overview;
    private final LocalDate date;
    private final transient Formats formats = new Formats(getLocale());

    OverviewFigures(Overview overview) {
        this.overview = overview;
        this.date = overview.date();
        setAriaLabel(translate("oversight.figures"));
        Div figures = new Div(rate(overview.figures()), people(), withoutData(), keyOfficials());
        figures.addClassName("overview-figures");
        add(figures);
    }

    private KeyFigure rate(UnitFigures figures) {
        KeyFigure rate = new KeyFigure(translate("oversight.rate"), translate("oversight.rate.definition"));
        if (figures.rate().isEmpty()) {
            return rate.unknown(translate("oversight.rate.none"), date);
        }
        rate.share(figures.met(), figures.total(), date);
        if (figures.withoutData() > 0) {
            rate.noting(translate("oversight.rate.without", formats.number(figures.withoutData())));
        }
        Change change = overview.change();
        if (change != null && overview.comparedWith() != null) {
            rate.noting(compared(change.then(), overview.comparedWith()));
            rate.noting(new ChangeWords(formats).of(change));
        }
        return rate;
    }

    private String compared(UnitFigures then, LocalDate day) {
        return then.rate().isEmpty()
                ? translate("oversight.rate.then-none", formats.date(day))
                : translate(
                        "oversight.rate.then",
                        formats.date(day),
                        formats.percent(then.met(), then.total()),
                        formats.number(then.met()),
                        formats.number(then.total()));
    }

    private KeyFigure people() {
        UnitFigures figures = overview.figures();
        return new KeyFigure(translate("oversight.people"), translate("oversight.people.definition"))
                .count(figures.total(), date)
                .noting(translate(
                        "oversight.people.kinds",
                        formats.number(figures.elected()),
                        formats.number(figures.civilServants())));
    }

    private KeyFigure withoutData() {
        return new KeyFigure(translate("oversight.without"), translate("oversight.without.definition"))
                .count(overview.figures().withoutData(), date);
    }

    private KeyFigure keyOfficials() {
        KeyOfficialFigures figures = overview.keyOfficials();
        String posts =
                figures.posts().stream().map(post -> post.in(getLocale())).collect(Collectors.joining(", "));
        KeyFigure key = new KeyFigure(
                translate("oversight.key"),
                posts.isEmpty() ? translate("oversight.key.no-posts") : translate("oversight.key.definition", posts));
        if (figures.rate().isEmpty()) {
            return key.unknown(translate("oversight.rate.none"), date);
        }
        key.share(figures.qualified(), figures.withData(), date);
        return key.noting(translate(
                "oversight.key.without", formats.number(figures.withoutData()), formats.number(figures.total())));
    }
}
