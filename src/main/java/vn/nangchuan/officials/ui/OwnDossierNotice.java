package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;

/** Tells a clerk who comes upon the own dossier why nothing can be edited there, and what to do instead. */
@org.springframework.stereotype.Component
class OwnDossierNotice implements DossierNotice {

    private final CurrentUser currentUser;

    OwnDossierNotice(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.EDIT);
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        return currentUser
                .find()
                .filter(person -> person.isSelf(official))
                .map(OwnDossierNotice::notice)
                .map(Said::new);
    }

    private static Component notice(SignedInAccount person) {
        boolean asks = person.workplaces().stream()
                .anyMatch(place -> place.official() != null && person.isSelf(place.official()));
        Div notice = new Div(
                new Span(translate(asks ? "officials.own.not-edited.ask" : "officials.own.not-edited.colleague")));
        notice.addClassName("correction-notice");
        return notice;
    }
}
