package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Where a paper of an official stands, as icon and word. */
class HandedInBadge extends StatusBadge {

    HandedInBadge(HandedInStatus status) {
        super(tone(status), icon(status), translate(status.messageKey()));
    }

    private static Tone tone(HandedInStatus status) {
        return switch (status) {
            case WAITING -> Tone.WARNING;
            case USED -> Tone.SUCCESS;
            case DECLINED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private static Icon icon(HandedInStatus status) {
        return status == HandedInStatus.WAITING ? Icon.HOURGLASS : tone(status).icon();
    }
}
