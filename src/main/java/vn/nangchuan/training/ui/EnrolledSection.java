package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** Who sits in a class: everybody for its host, their own people for the others. */
@org.springframework.stereotype.Component
class EnrolledSection implements ClassSection {

    private final EnrolmentLists enrolments;
    private final OwnClasses own;
    private final CurrentUser currentUser;
    private final ListDownloads downloads;

    EnrolledSection(EnrolmentLists enrolments, OwnClasses own, CurrentUser currentUser, ListDownloads downloads) {
        this.downloads = downloads;
        this.enrolments = enrolments;
        this.own = own;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "enrolled";
    }

    @Override
    public String titleKey() {
        return "training.enrolled";
    }

    @Override
    public boolean isFor(ClassDetails details) {
        return true;
    }

    @Override
    public Component create(ClassDetails details, Runnable changed) {
        List<EnrolmentLine> lines = enrolments.ofClass(details.line().id());
        if (lines.isEmpty()) {
            boolean all = own.runs(details.line());
            return new EmptyState(
                            Icon.USERS, translate(all ? "training.enrolled.empty" : "training.enrolled.empty.own"))
                    .because(translate(all ? "training.enrolled.empty.why" : "training.enrolled.empty.own.why"));
        }
        return new Div(
                downloads.of(() -> ClassOffers.enrolled(enrolments, details)),
                grid(lines, details.sittings().size()));
    }

    private CardGrid<EnrolmentLine> grid(List<EnrolmentLine> lines, int sittings) {
        CardGrid<EnrolmentLine> grid = new CardGrid<>(this::card);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::name)
                .setHeader(translate("training.person"))
                .setFlexGrow(3);
        grid.addColumn(EnrolledSection::born)
                .setHeader(translate("training.born"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(EnrolledSection::post)
                .setHeader(translate("training.post"))
                .setFlexGrow(2);
        grid.addColumn(EnrolledSection::unit)
                .setHeader(translate("training.unit"))
                .setFlexGrow(2);
        grid.addColumn(line -> translate("training.attended", line.sittingsAttended(), sittings))
                .setHeader(translate("training.attendance"));
        grid.addComponentColumn(line -> new EnrolmentStatusBadge(line.status()))
                .setHeader(translate("training.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.reason() == null ? "" : line.reason())
                .setHeader(translate("uikit.reason"))
                .setFlexGrow(2);
        grid.setItems(lines);
        return grid;
    }

    private Component name(EnrolmentLine line) {
        return line.official() == null || !currentUser.may(OfficialPermissions.READ)
                ? new Span(line.officialName())
                : new Anchor(OfficialNavigation.official(line.official()), line.officialName());
    }

    private static String born(EnrolmentLine line) {
        return line.birthDate() == null ? "" : Formats.current().date(line.birthDate());
    }

    static String post(EnrolmentLine line) {
        return line.post() == null ? "" : Formats.current().name(line.post());
    }

    static String unit(EnrolmentLine line) {
        return line.unitType().nameOf(line.unitName());
    }

    private Component card(EnrolmentLine line) {
        Div head = new Div(name(line), new EnrolmentStatusBadge(line.status()));
        head.addClassName("card-head");
        Div card = new Div(head, quiet(joined(unit(line), post(line))));
        card.addClassName("row-card");
        if (line.birthDate() != null) {
            card.add(quiet(translate("training.born.on", born(line))));
        }
        if (line.resultOn() != null) {
            card.add(quiet(translate("training.since", Formats.current().date(line.resultOn()))));
        }
        return card;
    }

    private static String joined(String unit, String post) {
        return post.isEmpty() ? unit : translate("training.joined", unit, post);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
