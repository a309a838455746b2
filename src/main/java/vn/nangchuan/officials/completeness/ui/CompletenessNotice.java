package vn.nangchuan.officials.completeness.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.completeness.Completeness;
import vn.nangchuan.officials.completeness.Gap;
import vn.nangchuan.officials.ui.DossierNotice;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.uikit.Formats;

/** On a dossier: what is to be mended in it, by the clerk at once, or by the official who asks for it. */
@org.springframework.stereotype.Component
class CompletenessNotice implements DossierNotice {

    private final Completeness completeness;
    private final CurrentUser currentUser;

    CompletenessNotice(Completeness completeness, CurrentUser currentUser) {
        this.completeness = completeness;
        this.currentUser = currentUser;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT) || currentUser.may(OfficialPermissions.REQUEST_CORRECTION);
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        List<Gap> gaps = completeness.of(official);
        return gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(notice(gaps, CompletenessNavigation.mayMend(currentUser, official))));
    }

    /** Closed at first, so that a dossier that nobody has filled yet is still seen. */
    private static Details notice(List<Gap> gaps, boolean mayMend) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("work-list", "gap-list");
        gaps.forEach(gap -> list.add(item(gap, mayMend)));
        Div content = new Div(list);
        if (!mayMend) {
            content.addComponentAsFirst(new Paragraph(translate("officials.completeness.ask")));
        }
        Details details = new Details(
                translate("officials.completeness.notice", Formats.current().number(gaps.size())), content);
        details.addClassName("completeness-notice");
        return details;
    }

    private static ListItem item(Gap gap, boolean mayMend) {
        Span source = new Span(translate(
                "officials.completeness.source",
                translate(gap.rule().kind().messageKey()),
                gap.rule().source()));
        source.addClassName("secondary");
        Div words = new Div(new Span(CompletenessTexts.of(gap)), source);
        words.addClassName("correction-words");
        ListItem item = new ListItem(words);
        item.addClassName("correction-item");
        if (mayMend) {
            Anchor mend = new Anchor(
                    OfficialNavigation.mend(gap.official(), gap.place()), translate("officials.completeness.mend"));
            mend.setAriaLabel(translate("officials.completeness.mend") + ": " + CompletenessTexts.of(gap));
            item.add(mend);
        }
        return item;
    }
}
