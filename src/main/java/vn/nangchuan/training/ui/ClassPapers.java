package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.training.AttendanceLine;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentLists;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.SittingLine;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;

/** The sheets of a class that schools print and sign: who was there, and what became of each. */
final class ClassPapers {

    private ClassPapers() {}

    /** A person of the sheet, with what was marked by sitting. */
    private record Row(int number, EnrolmentLine person, Map<Long, AttendanceLine> marks) {}

    static ListOffer<?> attendance(EnrolmentLists enrolments, ClassDetails details) {
        ListOffer<Row> sheet = people(ListOffer.of(
                "diem-danh",
                TrainingPermissions.MANAGE,
                translate("training.attendance"),
                () -> rows(enrolments, details, byPerson(enrolments, details))));
        int number = 1;
        for (SittingLine sitting : details.sittings()) {
            String header = translate(
                    "training.joined",
                    translate("training.sitting.number", number++),
                    TrainingTexts.days(sitting.days()));
            sheet.textUnder(header, row -> mark(row.marks().get(sitting.id())));
        }
        return headed(sheet, details.line());
    }

    static ListOffer<?> results(EnrolmentLists enrolments, ClassDetails details) {
        int sittings = details.sittings().size();
        return headed(
                people(ListOffer.of(
                                "ket-qua-lop",
                                TrainingPermissions.MANAGE,
                                translate("training.results"),
                                () -> rows(enrolments, details, Map.of())))
                        .text(
                                "training.attendance",
                                row -> translate(
                                        "training.attended", row.person().sittingsAttended(), sittings))
                        .text("training.result", row -> result(row.person().status()))
                        .date("training.result.on", row -> row.person().resultOn())
                        .text("uikit.reason", row -> row.person().reason()),
                details.line());
    }

    /** Those whom the sheets on the screen name; a seat given back is on none. */
    static List<EnrolmentLine> named(EnrolmentLists enrolments, ClassDetails details) {
        return enrolments.ofClass(details.line().id()).stream()
                .filter(line -> line.status() != EnrolmentStatus.WITHDRAWN)
                .toList();
    }

    private static Stream<Row> rows(
            EnrolmentLists enrolments, ClassDetails details, Map<EnrolmentId, Map<Long, AttendanceLine>> marks) {
        List<EnrolmentLine> people = named(enrolments, details);
        return IntStream.range(0, people.size())
                .mapToObj(place -> new Row(
                        place + 1,
                        people.get(place),
                        marks.getOrDefault(people.get(place).id(), Map.of())));
    }

    private static Map<EnrolmentId, Map<Long, AttendanceLine>> byPerson(
            EnrolmentLists enrolments, ClassDetails details) {
        return enrolments.attendanceOf(details.line().id()).stream()
                .collect(Collectors.groupingBy(
                        AttendanceLine::enrolment, Collectors.toMap(AttendanceLine::sitting, Function.identity())));
    }

    private static ListOffer<Row> people(ListOffer<Row> sheet) {
        return sheet.number("training.paper.number", Row::number)
                .text("training.person", row -> row.person().officialName())
                .date("training.born", row -> row.person().birthDate())
                .text("training.unit", row -> EnrolledSection.unit(row.person()))
                .text("training.post", row -> EnrolledSection.post(row.person()));
    }

    /** Empty where nothing was marked, to be filled in by hand. */
    private static String mark(@Nullable AttendanceLine mark) {
        if (mark == null) {
            return "";
        }
        if (mark.present()) {
            return translate("training.paper.present");
        }
        return mark.reason() == null || mark.reason().isBlank()
                ? translate("training.paper.absent")
                : translate("training.paper.absent.because", mark.reason());
    }

    private static String result(EnrolmentStatus status) {
        return status.isResult() ? TrainingTexts.of(status) : "";
    }

    private static ListOffer<Row> headed(ListOffer<Row> sheet, ClassLine line) {
        return sheet.filteredBy(List.of(translate("training.joined", line.code(), line.name())))
                .headed(
                        sheet.title(),
                        translate("training.paper.class", line.name(), line.code()),
                        translate(
                                "training.paper.programme",
                                Formats.current().name(line.programme().name())),
                        translate("training.paper.days", TrainingTexts.days(line.startsOn(), line.endsOn())),
                        translate("training.paper.place", TrainingTexts.host(line), line.place()));
    }
}
