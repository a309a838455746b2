package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nangchuan.accounts.DossierReader;
import vn.nangchuan.accounts.DossierReaders;
import vn.nangchuan.accounts.ReadersOfDossier;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListOffer;

/** Who may open a dossier today, unit by unit: a line for each, on a phone a card. Nothing is read before it is shown. */
class ReadersPanel extends Div {

    private final transient DossierReaders readers;
    private final transient OfficialId official;
    private final Component download;

    /** @param download the menu by which the list is taken away */
    ReadersPanel(DossierReaders readers, OfficialId official, Component download) {
        this.download = download;
        this.readers = readers;
        this.official = official;
        addClassName("readers-panel");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        removeAll();
        ReadersOfDossier found = readers.of(official);
        if (found.units().isEmpty()) {
            add(new EmptyState(Icon.USER_ROUND, translate("accounts.readers.empty"))
                    .because(translate("accounts.readers.empty.why")));
            return;
        }
        add(quiet(translate("accounts.readers.saying")), download);
        found.units().forEach(unit -> add(section(unit)));
        if (found.incomplete()) {
            add(quiet(translate("accounts.readers.more", DossierReaders.MOST)));
        }
    }

    /** Somebody who may open it, by a role in a unit. */
    private record Line(String unit, DossierReader reader) {}

    static ListOffer<?> offer(DossierReaders readers, OfficialId official, String permission) {
        return ListOffer.of(
                        "ai-xem-duoc-ho-so",
                        permission,
                        translate("accounts.readers"),
                        () -> readers.of(official).units().stream()
                                .flatMap(unit ->
                                        unit.readers().stream().map(reader -> new Line(unit.unitName(), reader))))
                .text("accounts.role.unit", Line::unit)
                .text("accounts.name", line -> line.reader().displayName())
                .text("accounts.role", line -> AccountTexts.role(line.reader().role()))
                .text(
                        "accounts.readers.what",
                        line -> translate(
                                "accounts.readers.sight." + line.reader().sight()))
                .text("accounts.readers.end", line -> end(line.reader()));
    }

    private static Section section(ReadersOfDossier.OfUnit unit) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("work-list", "reader-list");
        unit.readers().forEach(reader -> list.add(item(reader)));
        return new Section(new H3(unit.unitName()), list);
    }

    private static ListItem item(DossierReader reader) {
        Span name = new Span(reader.displayName());
        name.addClassName("reader-name");
        Span sight = new Span(translate("accounts.readers.sight." + reader.sight()));
        sight.addClassName("secondary");
        Span end = new Span(end(reader));
        end.addClassName("secondary");
        return new ListItem(name, new Span(AccountTexts.role(reader.role())), sight, end);
    }

    /** Until when, where an end is set: a deputy's last day, the hour at which an emergency is over. */
    private static String end(DossierReader reader) {
        if (reader.endsAt() != null) {
            return translate("accounts.readers.until-hour", Formats.current().moment(reader.endsAt()));
        }
        return reader.until() == null ? "" : translate("accounts.readers.until", AccountTexts.lastDay(reader.until()));
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("secondary");
        return paragraph;
    }
}
