package vn.nangchuan.officials.waivers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nangchuan.officials.waivers.WaiverLine;
import vn.nangchuan.officials.waivers.WaiverLine.Decision;
import vn.nangchuan.officials.waivers.WaiverPermissions;
import vn.nangchuan.officials.waivers.WaiverStatus;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The words for waivers, the same on every screen. */
final class WaiverTexts {

    private WaiverTexts() {}

    /** Miễn or giảm, and of what. */
    static String what(WaiverLine line) {
        String asked = StandingTexts.missing(line.criterion(), line.askedLevel());
        return line.reducedTo() == null
                ? translate("officials.waiver.waived", asked)
                : translate("officials.waiver.reduced", asked, StandingTexts.of(line.reducedTo()));
    }

    static String days(WaiverLine line) {
        return line.to() != null && !line.to().isAfter(line.from())
                ? translate("officials.waiver.days.none")
                : StandingTexts.days(line.from(), line.to());
    }

    static String by(Decision decision) {
        return translate("officials.waiver.by", decision.by(), Formats.current().moment(decision.at()));
    }

    static StatusBadge badge(WaiverStatus status) {
        Tone tone = switch (status) {
            case REQUESTED -> Tone.WARNING;
            case APPROVED -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case WITHDRAWN, REVOKED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, translate(status.messageKey()));
    }

    /** Waivers as their lists show them, to be taken away. */
    static ListOffer<WaiverLine> offer(String code, Supplier<Stream<WaiverLine>> lines) {
        return ListOffer.of(code, WaiverPermissions.READ, translate("officials.waiver.title"), lines)
                .text("officials.column.name", WaiverLine::officialName)
                .text("officials.register.unit", WaiverLine::unitName)
                .text("officials.waiver.what", WaiverTexts::what)
                .date("officials.waiver.from", WaiverLine::from)
                .text("officials.waiver.days-and-basis", line -> WaiverTexts.days(line) + " · " + line.basis())
                .text("officials.waiver.state", line -> translate(line.status().messageKey()));
    }
}
