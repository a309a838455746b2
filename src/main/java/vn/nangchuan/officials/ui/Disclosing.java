package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.Disclosures;
import vn.nangchuan.officials.EthnicityGroup;
import vn.nangchuan.officials.ListDisclosure;
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
        withReason(
                official,
                "officials.disclosure.saying",
                reason -> disclosures.show(official, reason).ifPresent(then));
    }

    /** As the other, what was on record at an instant. */
    void showAsRecorded(OfficialId official, Instant at, SerializableConsumer<DisclosedFacts> then) {
        withReason(
                official,
                "officials.disclosure.saying",
                reason -> disclosures.showAsRecorded(official, at, reason).ifPresent(then));
    }

    /**
     * Goes on with the reason that was given for the dossier, or asks for one.
     *
     * @param saying key of the words that say what will be shown
     * @param then shows it, which is recorded there
     */
    void withReason(OfficialId official, String saying, SerializableConsumer<DisclosureReason> then) {
        if (currentUser.isSelf(official)) {
            then.accept(DisclosureReason.OWN);
            return;
        }
        reasons.getObject()
                .of(official)
                .ifPresentOrElse(
                        then,
                        () -> ask(saying, reason -> {
                            then.accept(reason);
                            reasons.getObject().give(official, reason);
                        }));
    }

    /** As for a dossier, once for each unit and sign-in; where no reason is given, nothing happens. */
    void list(UnitId unit, EthnicityGroup group, SerializableConsumer<ListDisclosure> then) {
        reasons.getObject()
                .of(unit)
                .ifPresentOrElse(
                        given -> disclosures.ofList(unit, group, given).ifPresent(then),
                        () -> ask("officials.disclosure.saying.list", reason -> {
                            disclosures.ofList(unit, group, reason).ifPresent(then);
                            reasons.getObject().give(unit, reason);
                        }));
    }

    private void ask(String saying, SerializableConsumer<DisclosureReason> then) {
        new FormDialog<>(
                        translate("officials.disclosure.title"),
                        new ReasonForm(currentUser.may(OfficialPermissions.EDIT), translate(saying)),
                        then)
                .saving(translate("officials.disclosure.show"))
                .open();
    }
}
