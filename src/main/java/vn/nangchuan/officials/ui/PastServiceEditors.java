package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.PastServiceDesk;
import vn.nangchuan.officials.PastServiceEntry;
import vn.nangchuan.officials.PersonDetails.ServedBefore;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;

/** Opens the form of a line of item 33 that is no post of the register, and makes the buttons that do. */
@Component
class PastServiceEditors {

    private static final int LONGEST_TEXT = 200;

    private final PastServiceDesk desk;
    private final FormDrafts drafts;

    PastServiceEditors(PastServiceDesk desk, FormDrafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    Button adding(Dossier dossier) {
        return new Button(
                translate("officials.entry.past-service.add"),
                Icon.PLUS.create(),
                _ -> RowEditors.open(
                        "officials.entry.past-service.add",
                        form(null),
                        draft(dossier, "new", null),
                        entry -> desk.add(dossier.id(), entry)));
    }

    Div of(Dossier dossier, ServedBefore served) {
        return RowEditors.buttons(
                served.post(),
                () -> RowEditors.open(
                        "officials.entry.past-service",
                        form(served),
                        draft(dossier, String.valueOf(served.id()), served.version()),
                        entry -> desk.change(dossier.id(), served.id(), served.version(), entry)),
                () -> RowEditors.ask(
                        translate("officials.entry.past-service.remove.consequence", served.post(), served.unit()),
                        () -> desk.remove(dossier.id(), served.id(), served.version())));
    }

    private FormDraft draft(Dossier dossier, String row, @Nullable Integer version) {
        String address = OfficialNavigation.official(dossier.id()) + "/past-service/" + row;
        return version == null ? drafts.of(address) : drafts.of(address, version);
    }

    private static EntryForm<PastServiceEntry> form(@Nullable ServedBefore held) {
        EntryForm<PastServiceEntry> form = new EntryForm<>(PastServiceEntry.class);
        TextField from = form.month("from", "officials.entry.served-from");
        TextField to = form.month("to", "officials.entry.served-to");
        TextField unit = form.word("unit", "officials.entry.served-in", LONGEST_TEXT);
        DossierTexts.help(unit, "officials.entry.served-in.help");
        TextField post = form.word("post", "officials.entry.served-as", LONGEST_TEXT);
        return form.needing(from, to, unit, post)
                .beginningWith(
                        held == null
                                ? new PastServiceEntry(null, null, "", "")
                                : new PastServiceEntry(held.from(), held.to(), held.unit(), held.post()));
    }
}
