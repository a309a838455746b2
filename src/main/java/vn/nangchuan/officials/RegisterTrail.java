package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.units.UnitSummary;

/** Words for the audit trail what the register does. Names and days of birth stand in it under the person's key only. */
@Component
class RegisterTrail {

    /** From here on people were not entered one by one: the trail says how many, and the register who. */
    private static final int MANY = 30;

    /** What is not about who somebody is; everything else that clerks edit stands under the person's key. */
    private static final Set<String> IN_CLEAR = Set.of(
            "recruited-on",
            "recruited-by",
            "joined-on",
            "civil-rank",
            "job-position",
            "contract",
            "criterion",
            "level",
            "field",
            "studied",
            "language",
            "score",
            "studied-from",
            "studied-to",
            "form-of-study",
            "issuer",
            "paper-number",
            "scan",
            "issued-on",
            "post",
            "from",
            "to",
            "served-from",
            "served-to",
            "served-in",
            "served-as",
            "first-appointed-on",
            "reappointed-on",
            "minority-language-duty",
            "precedence");

    /** That one of these has changed tells something of the person already, so they share one name; which it was is sealed. */
    static final Set<String> UNNAMED =
            Set.of("ethnicity", "party-joined-on", "party-official-on", "party-post", "party-post-besides");

    static final String UNNAMED_TOGETHER = "sensitive";

    /** Behind a number that somebody else in the portal has. */
    static final String KNOWN_ELSEWHERE = " (known)";

    private final AuditTrail trail;

    RegisterTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param ids in the order of the entries */
    void entered(Collection<EnterOfficial> entries, List<OfficialId> ids, Map<UnitId, UnitPath> keepers) {
        if (entries.size() >= MANY) {
            enteredMany(entries, keepers);
            return;
        }
        int index = 0;
        for (EnterOfficial entry : entries) {
            trail.record(entered(entry, ids.get(index++)).in(keeper(keepers, entry.keeper())));
        }
    }

    private static AuditEntry entered(EnterOfficial entry, OfficialId id) {
        return AuditEntry.of("officials:entered", AuditSubject.of(id))
                .concerning(id)
                .sensitiveChange("name", null, entry.fullName())
                .sensitiveChange("birth-date", null, entry.birthDate())
                .change("identity-number", null, entry.identityNumber() == null ? null : "••••")
                .change("recruited-on", null, entry.recruitedOn())
                .change("reviewed-on", null, entry.reviewedOn())
                .change("postings", null, entry.postings().size())
                .change("qualifications", null, entry.qualifications().size());
    }

    private void enteredMany(Collection<EnterOfficial> entries, Map<UnitId, UnitPath> keepers) {
        entries.stream()
                .collect(Collectors.groupingBy(EnterOfficial::keeper, Collectors.counting()))
                .forEach((unit, number) ->
                        trail.record(AuditEntry.of("officials:entered-many", new AuditSubject("unit", unit.value()))
                                .in(keeper(keepers, unit))
                                .change("number", null, number)));
    }

    private static UnitPath keeper(Map<UnitId, UnitPath> keepers, UnitId unit) {
        return Objects.requireNonNull(keepers.get(unit));
    }

    void recorded(Official official, NewQualification entry) {
        trail.record(about("officials:qualification-recorded", official)
                .change("criterion", null, entry.criterion())
                .change("level", null, entry.level())
                .change("field", null, entry.field())
                .change("studied", null, entry.studied())
                .change("language", null, entry.language())
                .change("score", null, entry.score())
                .change("issued-on", null, entry.issuedOn())
                .change("issuer", null, entry.issuer())
                .change("paper-number", null, entry.number()));
    }

    /** A value was changed; what only the person's key shall open stands in the line under it. */
    void changed(DossierPart part, DossierField field, @Nullable String before, @Nullable String after) {
        AuditEntry entry = AuditEntry.of("officials:field-changed", AuditSubject.of(part.official()))
                .concerning(part.official())
                .in(part.keeper());
        if (part.post() != null && field != DossierField.POST) {
            entry.change("posting", null, part.post().vi());
        }
        entry.change("criterion", null, part.criterion());
        trail.record(
                field.isSensitive()
                        ? entry.sensitiveChange(field.auditName(), before, after)
                        : entry.change(field.auditName(), before, after));
    }

    /**
     * A clerk saved a group of the form. Documents are told one by one.
     *
     * @param before and after by the names of the fields
     */
    void edited(Official official, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        trail.record(with(about("officials:dossier-edited", official), before, after));
    }

    /**
     * A clerk entered, changed or took out a posting or a paper.
     *
     * @param context name and value of what tells it from the others of the dossier
     * @param before and after as above; empty: there was, or is, none
     */
    void rowEdited(
            String action,
            Official official,
            Map.Entry<String, String> context,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        AuditEntry entry = about(action, official);
        if (!before.isEmpty() && !after.isEmpty()) {
            entry.change(context.getKey(), null, context.getValue());
        }
        trail.record(with(entry, before, after));
    }

    private static AuditEntry with(
            AuditEntry entry, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        for (String name : Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(name -> !UNNAMED.contains(name))
                .toList()) {
            String field = name.split(" ")[0];
            if (IN_CLEAR.contains(field)) {
                entry.change(field, before.get(name), after.get(name));
            } else {
                entry.sensitiveChange(field, before.get(name), after.get(name));
            }
        }
        return entry.sensitiveChange(UNNAMED_TOGETHER, unnamed(before), unnamed(after));
    }

    private static @Nullable String unnamed(Map<String, @Nullable Object> values) {
        String words = UNNAMED.stream()
                .sorted()
                .filter(name -> values.get(name) != null)
                .map(name -> name + ": " + values.get(name))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? null : words;
    }

    /** It was asked whether others in the portal have an identity number. */
    void identityCompared(Official official, IdentityNumber number, boolean known) {
        trail.record(about("officials:identity-compared", official)
                .sensitiveChange("identity-number", null, "…" + number.lastFour() + (known ? KNOWN_ELSEWHERE : "")));
    }

    void noneConfirmed(DossierHead dossier, Criterion criterion) {
        trail.record(ofKind("officials:none-confirmed", dossier, criterion));
    }

    /** @param statedBy who had stated it */
    void noneTakenBack(DossierHead dossier, Criterion criterion, String statedBy) {
        trail.record(ofKind("officials:none-taken-back", dossier, criterion).change("stated-by", statedBy, null));
    }

    private static AuditEntry ofKind(String action, DossierHead dossier, Criterion criterion) {
        return AuditEntry.of(action, AuditSubject.of(dossier.official()))
                .concerning(dossier.official())
                .in(dossier.keeper())
                .change("criterion", null, criterion);
    }

    /** The line stands with the unit that gave the dossier away as well as with the one that keeps it now. */
    void handedOn(Official official, UnitSummary former, UnitSummary keeper, LocalDate from) {
        trail.record(handed(official, former, keeper, from).in(former.path()));
        if (!former.id().equals(keeper.id())) {
            trail.record(handed(official, former, keeper, from).in(keeper.path()));
        }
    }

    private static AuditEntry handed(Official official, UnitSummary former, UnitSummary keeper, LocalDate from) {
        return about("officials:handed-on", official)
                .change("keeper", former.fullName(), keeper.fullName())
                .change("from", null, from);
    }

    private static AuditEntry about(String action, Official official) {
        return AuditEntry.of(action, AuditSubject.of(official.id()))
                .concerning(official.id())
                .in(official.unitPath());
    }
}
