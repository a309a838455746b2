package vn.nangchuan.standards.commandline;

import static vn.nangchuan.standards.commandline.Column.*;

import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/** One row of a table of facts, put into the dossier of its person if it is sound. */
final class FactRow {
    /** Which commune it is does not matter to the law; what kind of commune does. */
    private static final UnitId SOME_UNIT = new UnitId(1);

    private static final CellType<Criterion> CRITERION_CODE = CellType.codeOf(Criterion.class);
    private static final CellType<Level> LEVEL_CODE = CellType.codeOf(Level.class);

    private static final CellType<RecordType> RECORD_TYPE = CellType.codeOf(RecordType.class);

    private final Row row;
    private final Dossier dossier;
    private final Law law;

    FactRow(Row row, Dossier dossier, Law law) {
        this.row = row;
        this.dossier = dossier;
        this.law = law;
    }

    void read() {
        RecordType type = row.required(RECORD, RECORD_TYPE).value();
        if (type != null) {
            row.requireOnly(type.columns(), RecordType.allColumns(), type);
            readAs(type);
        }
    }

    private void readAs(RecordType type) {
        switch (type) {
            case PERSON -> person();
            case POST -> post();
            case PAPER -> paper();
            case CONFIRMED_NONE -> confirmedNone();
            case ATTESTATION -> attestation();
            case CLASS -> trainingClass();
            case WAIVER -> waiver();
        }
    }

    private void person() {
        Row earlier = dossier.personRow();
        if (earlier != null) {
            row.complain(PERSON, new Complaint(Complaint.Kind.PERSON_TWICE, earlier.number()));
        } else {
            dossier.introduceIn(row);
        }
        Cell<LocalDate> born = row.cell(BIRTH_DATE, CellType.DATE);
        Cell<Sex> sex = row.cell(SEX, CellType.codeOf(Sex.class));
        Cell<LocalDate> recruited = row.cell(RECRUITED_ON, CellType.DATE);
        row.requireInOrder(BIRTH_DATE, born, RECRUITED_ON, recruited);
        row.whenSound(PERSON, () -> dossier.describe(born.value(), sex.value(), recruited.value()));
    }

    private void post() {
        Cell<PostCode> post = row.required(POST, CellType.POST);
        Cell<Region> region = row.required(REGION, CellType.codeOf(Region.class));
        Cell<UnitType> unitType = row.required(UNIT_TYPE, CellType.COMMUNE_LEVEL);
        Cell<LocalDate> from = row.required(FROM, CellType.DATE);
        Cell<LocalDate> to = row.cell(TO, CellType.DATE);
        Cell<LocalDate> first = row.cell(FIRST_APPOINTED_ON, CellType.DATE);
        Cell<Boolean> inMinorityLanguage = row.cell(MINORITY_LANGUAGE_DUTY, CellType.TRUTH);
        row.cell(KIND, CellType.codeOf(OfficialKind.class));
        row.requireDays(FROM, from, TO, to);
        row.requireInOrder(FIRST_APPOINTED_ON, first, FROM, from);
        row.whenSound(
                POST,
                () -> dossier.add(new PostRow(
                        row,
                        new PostingFact(
                                post.get(),
                                region.get(),
                                unitType.get(),
                                SOME_UNIT,
                                from.get(),
                                to.value(),
                                first.orElse(from.get()),
                                inMinorityLanguage.orElse(false)))));
    }

    private void paper() {
        Cell<Level> level = row.cell(LEVEL, LEVEL_CODE);
        Cell<Criterion> criterion = criterionOfPaper(level);
        Cell<ProfessionalField> field = field();
        Cell<String> studied = row.cell(STUDIED, CellType.TEXT);
        Cell<Boolean> statement = row.cell(STATEMENT, CellType.TRUTH);
        Cell<LocalDate> issued = row.cell(ISSUED_ON, CellType.DATE);
        Cell<LocalDate> to = row.cell(TO, CellType.DATE);
        Cell<LocalDate> revoked = row.cell(REVOKED_ON, CellType.DATE);
        row.requireDays(ISSUED_ON, issued, TO, to);
        row.requireInOrder(ISSUED_ON, issued, REVOKED_ON, revoked);
        row.requireInOrder(
                STUDY_FROM, row.cell(STUDY_FROM, CellType.DATE), STUDY_TO, row.cell(STUDY_TO, CellType.DATE));
        row.whenSound(
                RECORD,
                () -> dossier.add(
                        new QualificationFact(
                                criterion.get(),
                                level.value(),
                                field.value(),
                                studied.value(),
                                statement.orElse(false),
                                issued.value(),
                                to.value(),
                                revoked.value(),
                                dossier.nextPaper()),
                        new PaperDetails(
                                row.written(NUMBER), row.written(ISSUER), row.written(LANGUAGE), row.written(SCORE))));
    }

    private void confirmedNone() {
        Cell<Criterion> criterion = criterionWithPapers();
        row.whenSound(CRITERION, () -> dossier.confirmNone(criterion.get()));
    }

    private void attestation() {
        Cell<Criterion> criterion = criterionWithPapers();
        Cell<LocalDate> from = row.required(FROM, CellType.DATE);
        Cell<LocalDate> to = row.cell(TO, CellType.DATE);
        row.requireDays(FROM, from, TO, to);
        row.whenSound(
                RECORD,
                () -> dossier.add(
                        new QualificationFact(criterion.get(), null, null, from.get(), to.value(), dossier.nextPaper()),
                        PaperDetails.attestedBy(row.written(ATTESTED_BY))));
    }

    private void trainingClass() {
        Cell<Level> level = row.cell(LEVEL, LEVEL_CODE);
        Cell<Criterion> criterion = criterionOfPaper(level);
        Cell<ProfessionalField> field = field();
        Cell<LocalDate> from = row.required(FROM, CellType.DATE);
        Cell<LocalDate> to = row.required(TO, CellType.DATE);
        Cell<Boolean> passed = row.cell(PASSED, CellType.TRUTH);
        if (level.value() == null
                && criterion.value() != null
                && criterion.value().kind() == Criterion.Kind.LADDER) {
            row.remark(CRITERION, new Complaint(Complaint.Kind.CLASS_WITHOUT_LEVEL));
        }
        row.requireDays(FROM, from, TO, to);
        row.whenSound(
                RECORD,
                () -> dossier.add(new TrainingFact(
                        dossier.nextClass(),
                        criterion.get(),
                        level.value(),
                        field.value(),
                        from.get(),
                        to.get(),
                        passed.value())));
    }

    private void waiver() {
        row.requireOneOf(REQUIREMENT, CRITERION);
        Cell<Criterion> criterion = row.cell(CRITERION, CRITERION_CODE);
        Cell<String> requirement = row.cell(REQUIREMENT, CellType.TEXT);
        Cell<Level> reducedTo = row.cell(REDUCED_TO, LEVEL_CODE);
        Cell<LocalDate> from = row.required(FROM, CellType.DATE);
        Cell<LocalDate> to = row.cell(TO, CellType.DATE);
        Cell<String> basis = row.required(BASIS, CellType.TEXT);
        Cell<String> approvedBy = row.cell(APPROVED_BY, CellType.TEXT);
        row.requireDays(FROM, from, TO, to);
        requireLadder(REDUCED_TO, reducedTo, criterionOfWaiver(criterion, requirement));
        remarkUnlessWaivable(criterion, requirement);
        row.whenSound(
                RECORD,
                () -> dossier.add(new WaiverFact(
                        criterion.value(),
                        requirement.value(),
                        reducedTo.value(),
                        from.get(),
                        to.value(),
                        basis.get(),
                        approvedBy.value())));
    }

    /** A waiver of a rule that nobody knows would do nothing, and nobody would notice. */
    private Cell<Criterion> criterionOfWaiver(Cell<Criterion> criterion, Cell<String> requirement) {
        if (requirement.value() == null) {
            return criterion;
        }
        Optional<Criterion> asked = law.criterionOf(requirement.value());
        if (asked.isEmpty()) {
            row.complain(REQUIREMENT, new Complaint(Complaint.Kind.UNKNOWN_REQUIREMENT));
        }
        return new Cell<>(asked.orElse(null));
    }

    /** It may be waived by a law that is not here; but what is here does not know of it. */
    private void remarkUnlessWaivable(Cell<Criterion> criterion, Cell<String> requirement) {
        boolean isWaivable = law.ruleSets().stream()
                .flatMap(set -> set.requirements().stream())
                .filter(Requirement::waivable)
                .anyMatch(rule -> rule.id().equals(requirement.value()) || rule.criterion() == criterion.value());
        if (!isWaivable) {
            row.remark(
                    requirement.value() == null ? CRITERION : REQUIREMENT, new Complaint(Complaint.Kind.NOT_WAIVABLE));
        }
    }

    /** A level says of which criterion it is; without one the criterion has to be there. */
    private Cell<Criterion> criterionOfPaper(Cell<Level> level) {
        if (!row.isFilled(LEVEL)) {
            return criterionWithPapers();
        }
        requireLadder(LEVEL, level, row.cell(CRITERION, CRITERION_CODE));
        return new Cell<>(level.value() == null ? null : level.value().criterion());
    }

    private Cell<Criterion> criterionWithPapers() {
        Cell<Criterion> criterion = row.required(CRITERION, CRITERION_CODE);
        if (criterion.value() != null && !criterion.value().hasPapers()) {
            row.complain(CRITERION, new Complaint(Complaint.Kind.WITHOUT_PAPERS));
        }
        return criterion;
    }

    private void requireLadder(Column column, Cell<Level> level, Cell<Criterion> criterion) {
        if (level.value() != null && criterion.value() != null && level.value().criterion() != criterion.value()) {
            row.complain(column, new Complaint(Complaint.Kind.OTHER_CRITERION, criterion.value()));
        }
    }

    private Cell<ProfessionalField> field() {
        return row.cell(FIELD, CellType.codeOf(ProfessionalField.class));
    }
}
