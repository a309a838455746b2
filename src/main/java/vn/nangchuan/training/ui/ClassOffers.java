package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassFigures;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.units.UnitSummary;

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

    /** The steps that a class has taken, the latest first. */
    static ListOffer<ClassDetails.Step> steps(ClassLists classes, ClassLine line) {
        return ListOffer.of(
                        "dien-bien-lop",
                        TrainingPermissions.READ,
                        translate("training.history"),
                        () -> classes.details(line.id()).stream()
                                .flatMap(details -> details.steps().reversed().stream()))
                .filteredBy(List.of(translate("training.joined", line.code(), line.name())))
                .moment("training.history.at", ClassDetails.Step::decidedAt)
                .text("training.history.step", step -> TrainingTexts.of(step.step()))
                .text("uikit.reason", ClassDetails.Step::reason);
    }

    /** The money of a host's classes by source, and the sum. */
    static ListOffer<?> funding(ClassLists classes, UnitSummary host, FiguresAddress address) {
        Formats formats = Formats.current();
        return ListOffer.ofAll(
                        "kinh-phi-lop",
                        TrainingPermissions.FIGURES,
                        translate("training.figures.title"),
                        () -> parts(classes.figures(host.path(), address.from(), address.to())))
                .filteredBy(List.of(host.fullName(), TrainingTexts.days(address.from(), address.to())))
                .text(
                        "training.figures.source",
                        part -> part.source() == null
                                ? translate("training.figures.sum")
                                : TrainingTexts.of(part.source()))
                .number("training.figures.amount", Part::amount)
                .text("training.figures.share", part -> formats.percent(part.amount(), part.total()));
    }

    /** What one source gave; without one, all of them together. */
    private record Part(@Nullable FundingSource source, long amount, long total) {}

    private static List<Part> parts(ClassFigures figures) {
        long total = figures.total();
        return Stream.concat(
                        Arrays.stream(FundingSource.values())
                                .map(source -> new Part(source, figures.amount(source), total)),
                        Stream.of(new Part(null, total, total)))
                .toList();
    }
}
