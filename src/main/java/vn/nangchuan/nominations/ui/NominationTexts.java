package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import vn.nangchuan.nominations.Aim;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** The words about nominations, the same on every screen. */
final class NominationTexts {

    private NominationTexts() {}

    static String of(NominationStatus status) {
        return translate("status.nomination." + status);
    }

    /** With the place in the waiting list, where it has one. */
    static String status(NominationLine line) {
        return line.waitingNo() == null
                ? of(line.status())
                : translate("nominations.waiting-place", of(line.status()), line.waitingNo());
    }

    static String of(NominationStep step) {
        return translate("step.nomination." + step);
    }

    static String unit(NominationLine line) {
        return line.unitType().nameOf(line.unitName());
    }

    /** In which post the official serves, and, where it was named, what the class shall mend. */
    static String postAndAim(NominationLine line) {
        String post = Formats.current().name(line.post());
        return Optional.ofNullable(line.aim())
                .map(Aim::criterion)
                .map(criterion -> translate("nominations.lacking", post, StandingTexts.of(criterion)))
                .orElse(post);
    }

    /** Why it stands as it does: what was written, or what became of the class; empty where there is neither. */
    static Optional<String> reason(NominationLine line) {
        Optional<String> given = Optional.ofNullable(line.latest().reason());
        return switch (line.latest().step()) {
            case CLASS_STARTED -> Optional.of(translate("nominations.ended.started"));
            case CLASS_CANCELLED -> Optional.of(translate("nominations.ended.cancelled", given.orElse("–")));
            case SUBMIT, RESUBMIT, WITHDRAW, RETURN, WAITLIST, ACCEPT, REFUSE, RELEASE, OFFICIAL_LEFT -> given;
        };
    }

    /** Since when it stands as it does. */
    static String since(NominationLine line) {
        return translate(
                "nominations.since", Formats.current().moment(line.latest().at()));
    }
}
