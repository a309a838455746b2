package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.Command;
import java.util.List;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.VersionDesk;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** Takes in a rule file and opens the draft that it becomes. */
final class RuleFileDialog {

    private RuleFileDialog() {}

    /** For who may draft. */
    static Button button(Command open) {
        return new Button(translate("standings.law.file.add"), Icon.UPLOAD.create(), _ -> open.execute());
    }

    /** For a rule set of any id, also one that the province does not have yet. */
    static void open(VersionDesk desk) {
        open(new RuleFileForm(null, null, desk::preview), desk);
    }

    /** For the next version of a rule set; the one that is the law, else the latest, is offered to begin from. */
    static void open(VersionDesk desk, VersionLists lists, List<VersionLine> versions) {
        VersionLine origin =
                versions.stream().filter(VersionLine::isLaw).findFirst().orElse(versions.getFirst());
        Anchor download = VersionDownload.of(
                lists, origin.id(), translate("standings.law.file.origin", Integer.toString(origin.number())));
        open(new RuleFileForm(origin.ruleSet(), download, desk::preview), desk);
    }

    private static void open(RuleFileForm form, VersionDesk desk) {
        new FormDialog<>(translate("standings.law.file.add"), form, order -> draft(desk, order))
                .saving(translate("standings.law.draft.save"))
                .open();
    }

    private static void draft(VersionDesk desk, DraftVersion order) {
        LawDraftId.OfRuleSet draft = desk.draft(order);
        LawNavigation.open(draft);
        Notices.done(translate("standings.law.file.drafted"));
    }
}
