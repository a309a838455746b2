package vn.nangchuan.officials.numbers.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nangchuan.officials.numbers.NumberHolder;
import vn.nangchuan.officials.numbers.Ruling;
import vn.nangchuan.uikit.Formats;

/** The words for numbers that are compared, the same on every screen. */
final class NumberTexts {

    private NumberTexts() {}

    static String masked(String last4) {
        return "•••• " + last4;
    }

    /** What tells one holder from the other: the commune, the day of birth, the post, and whether the number is a former one. */
    static String details(NumberHolder holder) {
        Formats formats = Formats.current();
        return Stream.of(
                        Stream.of(holder.unitName()),
                        Stream.ofNullable(holder.birthDate()).map(formats::date),
                        holder.post().stream().map(formats::name),
                        Stream.of(translate("officials.number.former")).filter(_ -> !holder.current()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    /** For whoever keeps the dossier. */
    static String notice(Ruling ruling) {
        return translate(
                "officials.number.notice",
                ruling.last4(),
                translate(ruling.outcome().messageKey()),
                ruling.reason(),
                ruling.decider(),
                Formats.current().day(ruling.decidedAt()));
    }
}
