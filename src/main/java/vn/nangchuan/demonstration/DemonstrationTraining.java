package vn.nangchuan.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.EnrolmentStatus;
import vn.nangchuan.training.EnterClass;
import vn.nangchuan.training.EnterProgramme;
import vn.nangchuan.training.Funding;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.training.PlanClass;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.training.TrainingArchive;

/** Loads programmes and classes with their sittings, money, enrolments and results. */
@Component
class DemonstrationTraining {

    private static final int WAITING_PLACES = 10;

    private final TrainingArchive archive;

    DemonstrationTraining(TrainingArchive archive) {
        this.archive = archive;
    }

    void load(DemonstrationKeys keys) {
        Map<String, ProgrammeId> programmes = archive.enterProgrammes(CsvFile.read("programmes").stream()
                .map(DemonstrationTraining::programme)
                .toList());
        Map<String, List<CsvFile.Line>> sittings = byClass("sittings");
        Map<String, List<CsvFile.Line>> funding = byClass("funding");
        Map<String, List<CsvFile.Line>> enrolments = byClass("enrolments");
        archive.enter(CsvFile.read("classes").stream()
                .map(line -> new EnterClass(
                        plan(
                                line,
                                keys,
                                known(programmes, line.text("programme")),
                                of(sittings, line),
                                of(funding, line)),
                        ClassStatus.valueOf(line.text("status")),
                        of(enrolments, line).stream()
                                .map(seat -> seat(seat, keys))
                                .toList()))
                .toList());
    }

    private static Map<String, List<CsvFile.Line>> byClass(String file) {
        return CsvFile.read(file).stream().collect(Collectors.groupingBy(line -> line.text("class")));
    }

    private static List<CsvFile.Line> of(Map<String, List<CsvFile.Line>> lines, CsvFile.Line trainingClass) {
        return lines.getOrDefault(trainingClass.text("code"), List.of());
    }

    private static ProgrammeId known(Map<String, ProgrammeId> programmes, String code) {
        ProgrammeId id = programmes.get(code);
        if (id == null) {
            throw new IllegalStateException("The demonstration's data names an unknown programme: " + code);
        }
        return id;
    }

    private static EnterProgramme programme(CsvFile.Line line) {
        return new EnterProgramme(
                line.text("code"),
                new LocalizedText(line.text("name_vi"), line.text("name_en")),
                line.optional("criterion", Criterion.class),
                line.optional("level", Level.class),
                null,
                Integer.parseInt(line.text("days")));
    }

    private static PlanClass plan(
            CsvFile.Line line,
            DemonstrationKeys keys,
            ProgrammeId programme,
            List<CsvFile.Line> sittings,
            List<CsvFile.Line> funding) {
        return new PlanClass(
                keys.unit(line.text("host_unit")),
                programme,
                line.text("code"),
                line.text("name"),
                line.text("place"),
                line.text("instructor"),
                Integer.parseInt(line.text("capacity")),
                WAITING_PLACES,
                sittings.stream()
                        .map(sitting -> new SittingDays(sitting.date("starts_on"), sitting.date("ends_on")))
                        .toList(),
                funding.stream()
                        .map(money -> new Funding(
                                FundingSource.valueOf(money.text("source")), Long.parseLong(money.text("amount"))))
                        .toList());
    }

    private static EnterClass.Seat seat(CsvFile.Line line, DemonstrationKeys keys) {
        EnrolmentStatus result = line.optional("result", EnrolmentStatus.class);
        return new EnterClass.Seat(
                keys.official(line.text("official")),
                result == null ? EnrolmentStatus.ENROLLED : result,
                line.optionalDate("result_on"));
    }
}
