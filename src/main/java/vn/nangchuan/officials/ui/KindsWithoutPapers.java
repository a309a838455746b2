package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.Confirmations;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.NoneHeld;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Notices;

/** The kinds of papers of which the dossier has none: not known yet, or stated that there are none. */
class KindsWithoutPapers extends Section {

    private final transient Dossier dossier;
    private final transient @Nullable Confirmations desk;
    private final transient LocalDate today;
    private final FindingList refusals = new FindingList();

    /** @param desk null where nothing can be changed from here */
    KindsWithoutPapers(Dossier dossier, @Nullable Confirmations desk, LocalDate today) {
        this.dossier = dossier;
        this.desk = desk;
        this.today = today;
        addClassName("kinds-without-papers");
        List<Criterion> kinds = dossier.kindsWithoutPapers();
        setVisible(!kinds.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        kinds.forEach(kind -> list.add(item(kind)));
        add(
                new H3(translate("officials.none.title")),
                new Paragraph(translate("officials.none.saying")),
                list,
                refusals);
    }

    private ListItem item(Criterion kind) {
        NoneHeld stated = dossier.noneHeld(kind).orElse(null);
        Span state = new Span(stated == null ? translate("officials.none.unknown") : said(stated));
        state.addClassName("secondary");
        Div words = new Div(new Span(StandingTexts.of(kind)), state);
        words.addClassName("correction-words");
        ListItem item = new ListItem(words);
        item.addClassName("correction-item");
        if (desk != null) {
            item.add(buttons(kind, stated, desk));
        }
        return item;
    }

    /** What was stated long ago can be stated again. */
    private Div buttons(Criterion kind, @Nullable NoneHeld stated, Confirmations confirmations) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (stated == null) {
            buttons.add(confirming("confirm", kind, confirmations));
        } else if (stated.isOld(today)) {
            buttons.add(confirming("renew", kind, confirmations), takingBack(kind, confirmations));
        } else {
            buttons.add(takingBack(kind, confirmations));
        }
        buttons.getChildren().findFirst().ifPresent(first -> first.setId(idOf(kind.name())));
        return buttons;
    }

    /** Id of the first button of a kind, by which one is led to it. */
    static String idOf(String kind) {
        return "kind-" + kind;
    }

    private static String said(NoneHeld stated) {
        String day = Formats.current().date(stated.statedOn());
        return stated.statedBy() == null
                ? translate("officials.none.confirmed", day)
                : translate("officials.none.confirmed.by", day, stated.statedBy());
    }

    private Button confirming(String act, Criterion kind, Confirmations confirmations) {
        return button(act, kind, () -> confirmations.confirm(dossier.id(), kind));
    }

    private Button takingBack(Criterion kind, Confirmations confirmations) {
        return button("take-back", kind, () -> confirmations.takeBack(dossier.id(), kind));
    }

    private Button button(String act, Criterion kind, SerializableRunnable work) {
        String of = StandingTexts.of(kind);
        Button button = new Button(translate("officials.none." + act));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("officials.none." + act + ".of", of));
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                if (Attempt.at(refusals, work::run)) {
                    Notices.done(translate("officials.none." + act + ".done", of));
                    OfficialNavigation.refresh();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
