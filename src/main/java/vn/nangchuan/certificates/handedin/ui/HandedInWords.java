package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** The words for papers that officials handed in, the same on every screen. */
final class HandedInWords {

    private HandedInWords() {}

    /** When it came, and how long it has waited or what became of it when. */
    static String when(HandedInLine line, LocalDate today) {
        Formats formats = Formats.current();
        String sent = formats.moment(line.handedInAt());
        if (line.status() == HandedInStatus.WAITING) {
            return translate("certificates.handed-in.sent-waiting", sent, waited(line.daysWaiting(today)));
        }
        String closed = line.closedAt() == null
                ? ""
                : " · "
                        + translate(
                                "certificates.handed-in.closed",
                                translate(line.status().messageKey()),
                                formats.moment(line.closedAt()));
        return translate("certificates.handed-in.sent", sent) + closed;
    }

    private static String waited(long days) {
        return days <= 0 ? translate("certificates.today") : translate("certificates.days", days);
    }

    /** What it is, with its number and day where they are known. */
    static String what(HandedInLine line) {
        List<String> parts = new ArrayList<>(List.of(line.title()));
        if (line.number() != null) {
            parts.add(translate("certificates.handed-in.fact.number") + " " + line.number());
        }
        if (line.issuedOn() != null) {
            parts.add(translate("certificates.handed-in.fact.issued-on") + " "
                    + Formats.current().date(line.issuedOn()));
        }
        return String.join(" · ", parts);
    }

    /** What is said of each paper in a list that is taken away. */
    static ListOffer<HandedInLine> withColumns(ListOffer<HandedInLine> offer) {
        return offer.text("certificates.column.paper", HandedInLine::title)
                .text("certificates.number", HandedInLine::number)
                .date("certificates.column.issued-on", HandedInLine::issuedOn)
                .moment("certificates.handed-in.at", HandedInLine::handedInAt)
                .text(
                        "certificates.column.status",
                        line -> translate(line.status().messageKey()))
                .text("uikit.reason", HandedInLine::reason);
    }
}
