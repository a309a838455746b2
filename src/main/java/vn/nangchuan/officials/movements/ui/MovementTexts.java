package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.movements.MovementPaper;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.movements.TransferLine.Act;
import vn.nangchuan.officials.movements.TransferStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The words for movements, the same on every screen. */
final class MovementTexts {

    /** The days on which they were issued; nothing that is known here says from when on they are in force. */
    private static final LocalDate OF_2017 = LocalDate.of(2017, 9, 1);

    private static final LocalDate OF_2025 = LocalDate.of(2025, 6, 30);

    private MovementTexts() {}

    /** A class that somebody has not finished who leaves, or moves, on a day, and what the law of that day says is to be looked at. */
    static String unfinished(UnfinishedTraining training, LocalDate day, boolean moves) {
        return translate(
                "officials.movement.training." + (moves ? "moving" : "leaving"),
                translate("officials.movement.training." + training.state(), training.className(), training.paidBy()),
                translate("officials.movement.training.law." + law(day)));
    }

    private static String law(LocalDate day) {
        if (day.isBefore(OF_2017)) {
            return "2010";
        }
        return day.isBefore(OF_2025) ? "2017" : "2025";
    }

    /** What happened, with the posts it was about. */
    static String what(MovementLine line) {
        Formats formats = Formats.current();
        List<String> parts = new ArrayList<>(List.of(translate(line.kind().messageKey())));
        if (line.post() != null) {
            parts.add(translate("officials.official.post-in", formats.name(line.post()), line.unitName()));
        }
        if (line.ended() != null) {
            parts.add(translate("officials.movement.ended", formats.name(line.ended())));
        }
        if (line.place() != null) {
            parts.add(
                    MovementKind.arrivals().contains(line.kind())
                            ? translate("officials.movement.came-from", line.place())
                            : line.place());
        }
        return String.join(" · ", parts);
    }

    /** What a kind is for; of somebody to whom nothing can happen any more, why not. */
    static String help(@Nullable MovementKind chosen, List<MovementKind> possible) {
        if (chosen != null) {
            return translate(chosen.messageKey() + ".help");
        }
        return possible.isEmpty() ? translate("officials.movement.kind.none") : "";
    }

    static String paper(MovementPaper paper) {
        return translate(
                "officials.movement.paper",
                paper.number(),
                Formats.current().date(paper.decidedOn()),
                paper.issuer(),
                paper.signer());
    }

    /** From which unit and post to which. */
    static String way(TransferLine line) {
        Formats formats = Formats.current();
        return translate(
                "officials.transfer.way",
                translate(
                        line.heldUntil() == null ? "officials.official.post-in" : "officials.transfer.former-post-in",
                        formats.name(line.post()),
                        line.givingName()),
                translate("officials.official.post-in", formats.name(line.newPost()), line.receivingName()));
    }

    /** From when, and once ordered, until when they served in the former unit. */
    static String day(TransferLine line) {
        Formats formats = Formats.current();
        return line.status() == TransferStatus.ORDERED
                ? translate(
                        "officials.transfer.served-until",
                        line.givingName(),
                        formats.date(servedUntil(line).minusDays(1)))
                : translate("officials.transfer.wished-from", formats.date(line.day()));
    }

    private static LocalDate servedUntil(TransferLine line) {
        return line.heldUntil() != null && line.heldUntil().isBefore(line.day()) ? line.heldUntil() : line.day();
    }

    static String by(Act act) {
        String by =
                translate("officials.movement.by", act.by(), Formats.current().moment(act.at()));
        return act.reason() == null ? by : translate("officials.movement.by.why", by, act.reason());
    }

    static StatusBadge badge(TransferStatus status) {
        Tone tone = switch (status) {
            case PROPOSED, CONFIRMED -> Tone.WARNING;
            case ORDERED -> Tone.SUCCESS;
            case REFUSED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, translate(status.messageKey()));
    }
}
