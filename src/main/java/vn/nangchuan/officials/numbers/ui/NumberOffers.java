package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.nangchuan.officials.numbers.NumberCase;
import vn.nangchuan.officials.numbers.NumberHolder;
import vn.nangchuan.officials.numbers.NumberLists;
import vn.nangchuan.officials.numbers.NumberPermissions;
import vn.nangchuan.officials.numbers.Ruling;
import vn.nangchuan.uikit.ListOffer;

/** The numbers to be compared, and what was decided, to be taken away; of a number its last digits, as on the screen. */
final class NumberOffers {

    private NumberOffers() {}

    /** A dossier in which a number stands. */
    private record Held(NumberCase about, NumberHolder holder) {}

    /** A line for each dossier, so that those of one number stand together. */
    static ListOffer<?> open(NumberLists lists) {
        return ListOffer.of(
                        "so-dinh-danh-trung",
                        NumberPermissions.COMPARE,
                        translate("officials.number.tab.open"),
                        () -> ListOffer.<NumberCase>behindLast(lists::open, NumberLists.LONGEST_PAGE)
                                .flatMap(about -> about.holders().stream().map(holder -> new Held(about, holder))))
                .text(
                        "officials.number.number",
                        line -> NumberTexts.masked(line.about().last4()))
                .text("officials.column.name", line -> line.holder().fullName())
                .date("officials.birth-date", line -> line.holder().birthDate())
                .text("officials.number.details", line -> NumberTexts.details(line.holder()));
    }

    static ListOffer<Ruling> decided(NumberLists lists) {
        return ListOffer.of(
                        "so-dinh-danh-da-doi-chieu",
                        NumberPermissions.COMPARE,
                        translate("officials.number.tab.decided"),
                        () -> ListOffer.<Ruling>behindLast(lists::decided, NumberLists.LONGEST_PAGE))
                .text("officials.number.number", ruling -> NumberTexts.masked(ruling.last4()))
                .text("officials.column.name", Ruling::fullName)
                .text("officials.register.unit", Ruling::unitName)
                .text(
                        "officials.number.outcome",
                        ruling -> translate(ruling.outcome().messageKey()))
                .text("uikit.reason", Ruling::reason)
                .text("officials.number.decider", Ruling::decider)
                .moment("officials.number.decided-at", Ruling::decidedAt);
    }
}
