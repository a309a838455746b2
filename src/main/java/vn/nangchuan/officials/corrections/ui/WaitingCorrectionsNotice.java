package vn.nangchuan.officials.corrections.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.corrections.CorrectionLine;
import vn.nangchuan.officials.ui.DossierNotice;
import vn.nangchuan.uikit.Formats;

/** On a dossier: what its official asks to have corrected, for those who keep it. */
@org.springframework.stereotype.Component
class WaitingCorrectionsNotice implements DossierNotice {

    private final CurrentUser currentUser;
    private final CorrectionWork work;

    WaitingCorrectionsNotice(CurrentUser currentUser, CorrectionWork work) {
        this.currentUser = currentUser;
        this.work = work;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT);
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        List<CorrectionLine> lines = work.waitingOf(official);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Said(notice(lines)));
    }

    private Div notice(List<CorrectionLine> lines) {
        Span words = new Span(
                translate("officials.correction.waiting", Formats.current().number(lines.size())));
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        lines.forEach(line -> list.add(item(line)));
        Div notice = new Div(words, list);
        notice.addClassNames("correction-notice", "correction-waiting");
        return notice;
    }

    private ListItem item(CorrectionLine line) {
        Span since = new Span(translate("officials.since", Formats.current().moment(line.requestedAt())));
        since.addClassName("secondary");
        Div what = new Div(new Span(CorrectionTexts.subject(line)), since);
        what.addClassName("correction-words");
        ListItem item = new ListItem(what, answering(line, work));
        item.addClassName("correction-item");
        return item;
    }

    /** The way to look at a request and answer it. */
    static Button answering(CorrectionLine line, CorrectionWork work) {
        Button button = new Button(translate("officials.correction.answer-it"), _ -> work.ask(line.id()));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                translate("officials.correction.answer-it.of", line.officialName(), CorrectionTexts.subject(line)));
        return button;
    }
}
