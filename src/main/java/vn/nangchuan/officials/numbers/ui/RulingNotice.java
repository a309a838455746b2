package vn.nangchuan.officials.numbers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.numbers.NumberLists;
import vn.nangchuan.officials.numbers.Ruling;
import vn.nangchuan.officials.ui.DossierNotice;

/** On a dossier: what the province has decided last about the identity number that it bears now. */
@org.springframework.stereotype.Component
class RulingNotice implements DossierNotice {

    private final NumberLists lists;
    private final CurrentUser currentUser;

    RulingNotice(NumberLists lists, CurrentUser currentUser) {
        this.lists = lists;
        this.currentUser = currentUser;
    }

    @Override
    public boolean isForCurrentUser() {
        return currentUser.may(OfficialPermissions.READ);
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        return lists.ofOfficial(official).map(RulingNotice::notice).map(Said::new);
    }

    private static Div notice(Ruling ruling) {
        Div notice = new Div(new Span(NumberTexts.notice(ruling)));
        notice.addClassName("correction-notice");
        return notice;
    }
}
