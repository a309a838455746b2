package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.Disclosures;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.FormDialog;

/** Shows what is sensitive in a dossier, and asks why, once for each dossier and sign-in. */
@Component
class Disclosing {

    private final Disclosures disclosures;
    private final CurrentUser currentUser;
    private final ObjectProvider<GivenReasons> reasons;

    Disclosing(Disclosures disclosures, CurrentUser currentUser, ObjectProvider<GivenReasons> reasons) {
        this.disclosures = disclosures;
        this.currentUser = currentUser;
        this.reasons = reasons;
    }

    /** Nobody is asked why they look at what is their own. */
    void show(OfficialId official, SerializableConsumer<DisclosedFacts> then) {
        if (currentUser.isSelf(official)) {
            show(official, DisclosureReason.OWN, then);
            return;
        }
        reasons.getObject()
                .of(official)
                .ifPresentOrElse(given -> show(official, given, then), () -> ask(official, then));
    }

    private void ask(OfficialId official, SerializableConsumer<DisclosedFacts> then) {
        new FormDialog<>(
                        translate("officials.disclosure.title"),
                        new ReasonForm(currentUser.may(OfficialPermissions.EDIT)),
                        reason -> {
                            show(official, reason, then);
                            reasons.getObject().give(official, reason);
                        })
                .saving(translate("officials.disclosure.show"))
                .open();
    }

    private void show(OfficialId official, DisclosureReason reason, SerializableConsumer<DisclosedFacts> then) {
        disclosures.show(official, reason).ifPresent(then);
    }
}
