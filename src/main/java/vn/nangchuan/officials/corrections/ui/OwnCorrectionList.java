package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.corrections.CorrectionLists;
import vn.nangchuan.officials.corrections.CorrectionStatus;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** The own requests, each with where it stands and the answer. */
class OwnCorrectionList extends Div {

    private final transient CorrectionDesk desk;

    /** @param download the menu by which the list is taken away; stands above it where there is one */
    OwnCorrectionList(CorrectionDesk desk, CorrectionLists lists, Component download) {
        this.desk = desk;
        List<CorrectionLine> lines = lists.own();
        if (lines.isEmpty()) {
            add(new EmptyState(Icon.NOTEBOOK_PEN, translate("officials.correction.own.empty"))
                    .because(translate("officials.correction.own.empty.why")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        lines.forEach(line -> list.add(item(line)));
        add(download, list);
    }

    private ListItem item(CorrectionLine line) {
        Formats formats = Formats.current();
        Div head = new Div(new Span(CorrectionTexts.subject(line)), CorrectionTexts.badge(line.status()));
        head.addClassName("card-head");
        ListItem item = new ListItem(
                head,
                new Span(
                        line.field() == null
                                ? CorrectionTexts.wanted(line)
                                : translate(
                                        "officials.correction.from-to",
                                        CorrectionTexts.seen(line),
                                        CorrectionTexts.wanted(line))),
                quiet(translate("officials.correction.asked", formats.moment(line.requestedAt()), line.reason())));
        if (line.answer() != null) {
            item.add(new Span(translate("officials.correction.answer", line.answer())));
        }
        if (line.decidedAt() != null) {
            item.add(quiet(translate(
                    line.status() == CorrectionStatus.WITHDRAWN
                            ? "officials.correction.withdrawn-at"
                            : "officials.correction.answered-at",
                    formats.moment(line.decidedAt()))));
        }
        if (line.status() == CorrectionStatus.OPEN) {
            item.add(new Div(withdraw(line)));
        }
        return item;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private Component withdraw(CorrectionLine line) {
        Button button =
                new Button(translate("step.correction.WITHDRAW"), Icon.UNDO_2.create(), _ -> askToWithdraw(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.correction.withdraw.of", CorrectionTexts.subject(line)));
        return button;
    }

    private void askToWithdraw(CorrectionLine line) {
        UUID key = UUID.randomUUID();
        new DecisionDialog(
                        translate("step.correction.WITHDRAW"),
                        translate("officials.correction.withdraw.consequence", CorrectionTexts.subject(line)),
                        DecisionDialog.Reason.NONE,
                        _ -> {
                            desk.withdraw(line.id(), key);
                            Notices.done(translate("officials.correction.withdrawn"));
                            CorrectionNavigation.refresh();
                        })
                .open();
    }
}
