package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.UUID;
import vn.nangchuan.jobs.JobAnswer;
import vn.nangchuan.officials.imports.Choice;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.Notices;

/** What can be done with a file now, with one sentence that says why. */
class ImportActions extends Div {

    private final transient ImportDesk desk;
    private final transient ImportDownloads downloads;
    private final SerializableRunnable whenDone;
    private final Paragraph saying = new Paragraph();
    private final FindingList findings = new FindingList();
    private final Div buttons = new Div();

    /** @param whenDone called when the page has to be drawn anew */
    ImportActions(ImportDesk desk, ImportDownloads downloads, SerializableRunnable whenDone) {
        this.desk = desk;
        this.downloads = downloads;
        this.whenDone = whenDone;
        addClassName("import-steps");
        buttons.addClassName("import-buttons");
        add(saying, findings, buttons);
    }

    void show(ImportLine line) {
        buttons.removeAll();
        saying.setText(words(line));
        switch (line.status()) {
            case BROUGHT -> {}
            case CHECKED -> offerToTakeOver(line);
            case APPLIED -> offerToUndo(line);
            case UNDONE -> {}
        }
        if (line.kept() && line.status() != ImportStatus.BROUGHT) {
            buttons.add(result(line));
        }
        if (line.status() == ImportStatus.BROUGHT || line.status() == ImportStatus.CHECKED) {
            buttons.add(discard(line));
        }
    }

    private static String words(ImportLine line) {
        Formats formats = Formats.current();
        Counts counts = line.counts();
        return switch (line.status()) {
            case BROUGHT -> translate("officials.import.next.BROUGHT");
            case CHECKED -> {
                if (counts.conflict() > 0) {
                    yield translate("officials.import.next.conflict", formats.number(counts.conflict()));
                }
                yield counts.written() == 0
                        ? translate("officials.import.next.nothing")
                        : translate(
                                "officials.import.next.CHECKED",
                                formats.number(counts.entered()),
                                formats.number(counts.changed()));
            }
            case APPLIED ->
                translate(
                        "officials.import.next.APPLIED",
                        formats.number(counts.entered()),
                        formats.number(counts.changed()),
                        line.appliedAt() == null ? "–" : formats.moment(line.appliedAt()));
            case UNDONE ->
                translate(
                        "officials.import.next.UNDONE",
                        line.undoneAt() == null ? "–" : formats.moment(line.undoneAt()));
        };
    }

    private void offerToTakeOver(ImportLine line) {
        if (line.counts().conflict() > 0) {
            for (Choice choice : new Choice[] {Choice.DOSSIER, Choice.FILE}) {
                buttons.add(
                        new Button(translate("officials.import.choose-all." + choice), _ -> chooseAll(line, choice)));
            }
        } else if (line.counts().written() > 0) {
            Button apply = new Button(translate("officials.import.apply"), Icon.CHECK.create(), _ -> askToApply(line));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(apply);
        }
    }

    private void chooseAll(ImportLine line, Choice choice) {
        if (Attempt.at(findings, () -> desk.chooseAll(line.id(), choice))) {
            whenDone.run();
        }
    }

    private void askToApply(ImportLine line) {
        Formats formats = Formats.current();
        UUID key = UUID.randomUUID();
        Checkbox leaveOut = new Checkbox(translate(
                "officials.import.leave-out", formats.number(line.counts().refused())));
        leaveOut.setVisible(line.counts().refused() > 0);
        DecisionDialog dialog = new DecisionDialog(
                translate("officials.import.apply"),
                translate(
                        "officials.import.apply.saying",
                        formats.number(line.counts().entered()),
                        formats.number(line.counts().changed())),
                Reason.NONE,
                _ -> ask(() -> desk.apply(line.id(), leaveOut.isVisible() && leaveOut.getValue(), key)));
        dialog.addComponentAtIndex(1, leaveOut);
        dialog.open();
    }

    /** Says so when another file of the unit is in the way. */
    void ask(SerializableSupplier<JobAnswer> work) {
        if (work.get() == JobAnswer.ANOTHER_RUNS) {
            Notices.refused(translate("jobs.answer.ANOTHER_RUNS"));
        }
        whenDone.run();
    }

    private void offerToUndo(ImportLine line) {
        UUID key = UUID.randomUUID();
        Button undo = new Button(
                translate("officials.import.undo"),
                Icon.UNDO_2.create(),
                _ -> new DecisionDialog(
                                translate("officials.import.undo"),
                                translate(
                                        "officials.import.undo.saying",
                                        Formats.current().number(line.counts().written())),
                                Reason.NONE,
                                _ -> ask(() -> desk.undo(line.id(), key)))
                        .grave()
                        .open());
        buttons.add(new Anchor(OfficialNavigation.register(), translate("officials.import.to-register")));
        if (line.kept()) {
            buttons.add(undo);
        }
    }

    private Anchor result(ImportLine line) {
        Anchor result = new Anchor(downloads.result(line.id()), "");
        result.add(Icon.DOWNLOAD.create(), new Span(translate("officials.import.result")));
        result.addClassName("import-download");
        return result;
    }

    private Button discard(ImportLine line) {
        Button discard = new Button(
                translate("officials.import.discard"),
                Icon.TRASH_2.create(),
                _ -> new DecisionDialog(
                                translate("officials.import.discard"),
                                translate("officials.import.discard.saying", line.fileName()),
                                Reason.NONE,
                                _ -> {
                                    desk.discard(line.id());
                                    Notices.done(translate("officials.import.discarded"));
                                    ImportNavigation.showAll();
                                })
                        .grave()
                        .open());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }
}
