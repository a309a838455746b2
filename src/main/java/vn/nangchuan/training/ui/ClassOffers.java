package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** The classes of a year, and who sits in one, to be taken away. */
final class ClassOffers {

    private ClassOffers() {}

    static List<ClassLine> ofYear(ClassLists classes, int year) {
        return classes.classesBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static ListOffer<ClassLine> of(ClassLists classes, int year, Predicate<ClassLine> shown) {
        return ListOffer.of(
                        "lop-hoc",
                        TrainingPermissions.READ,
                        translate("training.classes.title"),
                        () -> ofYear(classes, year).stream().filter(shown))
                .text("training.class.code", ClassLine::code)
                .text("training.class.title", ClassLine::name)
                .text(
                        "training.programme",
                        line -> Formats.current().name(line.programme().name()))
                .text("training.host", TrainingTexts::host)
                .text("training.place", ClassLine::place)
                .date("training.starts-on", ClassLine::startsOn)
                .date("training.ends-on", ClassLine::endsOn)
                .number("training.capacity", ClassLine::capacity)
                .number("training.seats-taken", ClassLine::seatsTaken)
                .text("training.status", line -> TrainingTexts.of(line.status()));
    }

    static ListOffer<EnrolmentLine> enrolled(EnrolmentLists enrolments, ClassDetails details) {
        return ListOffer.ofAll(
                        "hoc-vien",
                        TrainingPermissions.READ,
                        translate("training.enrolled"),
                        () -> enrolments.ofClass(details.line().id()))
                .filteredBy(
                        List.of(details.line().code() + " · " + details.line().name()))
                .text("training.person", EnrolmentLine::officialName)
                .date("training.born", EnrolmentLine::birthDate)
                .text("training.post", EnrolledSection::post)
                .text("training.unit", EnrolledSection::unit)
                .number("training.attended.sittings", EnrolmentLine::sittingsAttended)
                .text("training.status", line -> TrainingTexts.of(line.status()))
                .text("uikit.reason", EnrolmentLine::reason);
    }
}
