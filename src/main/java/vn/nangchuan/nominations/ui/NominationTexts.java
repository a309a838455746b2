package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationStatus;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.uikit.Formats;

/** The words about nominations, the same on every screen. */
final class NominationTexts {

    private NominationTexts() {}

    static String of(NominationStatus status) {
        return translate("status.nomination." + status);
    }

    static String of(NominationStep step) {
        return translate("step.nomination." + step);
    }

    static String unit(NominationLine line) {
        return line.unitType().nameOf(line.unitName());
    }

    /** Since when it stands as it does. */
    static String since(NominationLine line) {
        return translate(
                "nominations.since", Formats.current().moment(line.latest().at()));
    }
}
