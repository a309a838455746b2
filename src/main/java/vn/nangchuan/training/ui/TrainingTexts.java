package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.EnrolmentStep;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.SittingLine;
import vn.nangchuan.uikit.Formats;

/** The words about classes, the same on every screen. */
public final class TrainingTexts {

    private TrainingTexts() {}

    public static String of(ClassStatus status) {
        return translate("status.class." + status);
    }

    public static String of(ClassStep step) {
        return translate("step.class." + step);
    }

    public static String of(EnrolmentStatus status) {
        return translate("status.enrolment." + status);
    }

    public static String of(EnrolmentStep step) {
        return translate("step.enrolment." + step);
    }

    public static String of(FundingSource source) {
        return translate("funding." + source);
    }

    /** From the first day to the last. */
    public static String days(LocalDate from, LocalDate to) {
        Formats formats = Formats.current();
        return from.equals(to) ? formats.date(from) : translate("training.days", formats.date(from), formats.date(to));
    }

    public static String days(SittingDays days) {
        return days(days.startsOn(), days.endsOn());
    }

    /** All sittings of a class in one line. */
    public static String sittings(List<SittingLine> sittings) {
        return sittings.stream().map(sitting -> days(sitting.days())).collect(Collectors.joining("; "));
    }

    /** How many seats are left, and who waits where none is; how many are filled once none is given out any more. */
    public static String seats(ClassLine line) {
        Formats formats = Formats.current();
        if (!line.status().takesSeats()) {
            return translate(
                    "training.seats.taken", formats.number(line.seatsTaken()), formats.number(line.capacity()));
        }
        return line.isFull()
                ? translate("training.seats.full", formats.number(line.capacity()), formats.number(line.waiting()))
                : translate("training.seats.left", formats.number(line.seatsLeft()), formats.number(line.capacity()));
    }

    public static String host(ClassLine line) {
        return line.hostType().nameOf(line.hostName());
    }
}
