package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.officials.imports.SheetField.Group;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** Words for the audit trail what a file does: a line for the file, and one for each dossier that it writes. */
@Component
class ImportTrail {

    private static final Logger log = LoggerFactory.getLogger(ImportTrail.class);
    private static final String TYPE = "register-import";
    private static final String ASKED = "officials:import-numbers-asked";

    /** What is not about who somebody is; the rest stands under the person's key. */
    private static final Set<Group> IN_CLEAR = Set.of(Group.POST, Group.RECRUITMENT, Group.RANK, Group.PAPER);

    private static final Map<SheetField, String> NAMES = Map.of(
            SheetField.FULL_NAME, "name",
            SheetField.IDENTITY_ISSUED_ON, "identity-document",
            SheetField.IDENTITY_ISSUER, "identity-document",
            SheetField.POST_FROM, "from");

    private final AuditTrail trail;

    ImportTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void brought(long id, String fileName) {
        trail.record(about("officials:import-brought", id).change("file", null, fileName));
    }

    void discarded(long id, String fileName) {
        trail.record(about("officials:import-discarded", id).change("file", fileName, null));
    }

    /** By the clock, or when the unit brings another. */
    void forgotten(long id, String fileName, UnitPath keeper) {
        trail.record(about("officials:import-forgotten", id).in(keeper).change("file", fileName, null));
    }

    /** Something was not done with a file, because who asked may not do that any more; by itself, since nothing else is. */
    void rightLost(long id, String job) {
        trail.recordNow(about("officials:import-right-lost", id).change("work", null, job));
    }

    void applied(long id, String fileName, Counts counts) {
        trail.record(about("officials:import-applied", id)
                .change("file", null, fileName)
                .change("entered", null, counts.entered())
                .change("changed", null, counts.changed()));
    }

    void undone(long id, String fileName, int dossiers) {
        trail.record(about("officials:import-undone", id)
                .change("file", fileName, null)
                .change("number", null, dossiers));
    }

    /**
     * So many numbers of a file were asked about across units for nothing, because its writing was called off or failed; by itself.
     * Never fails: what cannot be written here is in the log, and never stands in the way of what broke the work off.
     */
    void askedInVain(long id, int numbers) {
        inVain(about(ASKED, id), "file " + id, numbers);
    }

    /** As of a file, in the night. */
    void askedInVain(UnitPath keeper, int numbers) {
        AuditSubject unit = new AuditSubject("unit", keeper.unit().value());
        inVain(AuditEntry.of(ASKED, unit).in(keeper), "unit " + keeper, numbers);
    }

    private void inVain(AuditEntry entry, String subject, int numbers) {
        if (numbers == 0) {
            return;
        }
        try {
            trail.recordNow(entry.change("number", null, numbers));
        } catch (RuntimeException | Error failure) {
            log.error(
                    "That {} numbers of {} were asked about in vain could not be recorded", numbers, subject, failure);
        }
    }

    private static AuditEntry about(String action, long id) {
        return AuditEntry.of(action, new AuditSubject(TYPE, id));
    }

    /** Somebody new, of whom no line holds anything that only their key shall open. */
    void entered(long official, Writing written, UnitPath keeper) {
        trail.record(of("officials:entered", official, keeper)
                .change("identity-number", null, "••••")
                .change("recruited-on", null, written.person().recruitedOn())
                .change("postings", null, 1)
                .change("qualifications", null, written.addedPapers().size()));
    }

    /** Field by field what was and has become; of each paper a line of its own. */
    void changed(PlannedRow row, UnitPath keeper) {
        long official = Objects.requireNonNull(row.official());
        AuditEntry person = of("officials:dossier-edited", official, keeper);
        boolean[] any = new boolean[1];
        row.changes().stream()
                .filter(change -> change.field().criterion() == null)
                .forEach(change -> {
                    any[0] = true;
                    add(person, change);
                });
        if (any[0]) {
            trail.record(person);
        }
        row.changes().stream()
                .filter(change -> change.field().criterion() != null)
                .collect(Collectors.groupingBy(
                        change -> Objects.requireNonNull(change.field().criterion())))
                .forEach((criterion, changes) -> paper(official, criterion, changes, row, keeper));
    }

    private void paper(long official, Criterion criterion, List<CellChange> changes, PlannedRow row, UnitPath keeper) {
        boolean isNew = row.writing() != null
                && row.writing().addedPapers().stream().anyMatch(paper -> paper.criterion() == criterion);
        AuditEntry line = of(
                        isNew ? "officials:qualification-recorded" : "officials:qualification-changed",
                        official,
                        keeper)
                .change("criterion", null, criterion);
        changes.forEach(change -> line.change(name(change.field()), isNew ? null : change.was(), change.becomes()));
        trail.record(line);
    }

    /** What a file wrote was taken back. */
    void takenBack(long official, UnitPath keeper, @Nullable String file) {
        trail.record(of("officials:import-taken-back", official, keeper).change("file", file, null));
    }

    /**
     * It was asked whether others have the number. The answer stands with the document alone: a line with it would have to be
     * sealed under the person's key, and with that nobody could be taken off again.
     */
    void compared(long official, UnitPath keeper) {
        trail.record(of("officials:identity-compared", official, keeper).change("identity-number", null, "••••"));
    }

    private static AuditEntry of(String action, long official, UnitPath keeper) {
        OfficialId id = new OfficialId(official);
        return AuditEntry.of(action, AuditSubject.of(id)).concerning(id).in(keeper);
    }

    private static void add(AuditEntry entry, CellChange change) {
        String name = name(change.field());
        if (IN_CLEAR.contains(change.field().group())) {
            entry.change(name, change.was(), change.becomes());
        } else {
            entry.sensitiveChange(name, change.was(), change.becomes());
        }
    }

    /** As the trail calls it elsewhere. */
    private static String name(SheetField field) {
        if (field.criterion() != null) {
            return switch (field.property()) {
                case "issuedOn" -> "issued-on";
                case "number" -> "paper-number";
                case "studiedFrom" -> "studied-from";
                case "studiedTo" -> "studied-to";
                case "formOfStudy" -> "form-of-study";
                default -> field.property();
            };
        }
        return NAMES.getOrDefault(field, field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
