package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.nangchuan.oversight.Change;
import vn.nangchuan.uikit.Formats;

/** Says what changed between two dates: "+4 người đạt chuẩn, +19 điểm %". */
record ChangeWords(Formats formats) {

    private static final char MINUS = '\u2212';

    /** People and points. */
    String of(Change change) {
        String met = translate("oversight.change.met", signed(change.met()));
        return change.rate().isEmpty() ? met : met + ", " + points(change);
    }

    /** Points only, where columns are narrow. */
    String points(Change change) {
        return change.rate().isEmpty()
                ? "–"
                : translate(
                        "oversight.change.points", signed(points(change.rate().getAsDouble())));
    }

    /** Percentage points with one decimal. */
    private static double points(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    private String signed(double number) {
        String plain = formats.number(Math.abs(number));
        return number > 0 ? "+" + plain : number < 0 ? MINUS + plain : plain;
    }
}
