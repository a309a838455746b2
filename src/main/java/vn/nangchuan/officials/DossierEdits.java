package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;

/**
 * Reads and changes a dossier field by field, inside the transaction and under the permission of whoever asks. Whoever
 * changes something locks the dossier first ({@link DossierRecords#lock}); an official out of scope is not there.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DossierEdits {

    private final DossierPartReader reader;
    private final DossierRows rows;
    private final IdentityPapers papers;
    private final PostingBook book;
    private final RegisterTrail trail;
    private final BusinessClock clock;
    private final PostCatalogue catalogue;

    @SuppressWarnings("TooManyParameters")
    DossierEdits(
            DossierPartReader reader,
            DossierRows rows,
            IdentityPapers papers,
            PostingBook book,
            RegisterTrail trail,
            BusinessClock clock,
            PostCatalogue catalogue) {
        this.reader = reader;
        this.rows = rows;
        this.papers = papers;
        this.book = book;
        this.trail = trail;
        this.clock = clock;
        this.catalogue = catalogue;
    }

    /** The person first, then the postings, then the qualifications; empty when there is no such official in scope. */
    public List<DossierPart> parts(OfficialId id) {
        return reader.read(id);
    }

    /** What can be chosen as a post. */
    public PostsOffered posts() {
        return catalogue.everywhere();
    }

    /** What speaks against the value, each shown at {@code value}; also when it stands there already. */
    public List<Finding> findings(OfficialId id, FieldChange change) {
        List<DossierPart> dossier = reader.read(id);
        return find(dossier, change.place())
                .map(part -> findings(dossier, part, change))
                .orElseGet(() -> List.of(FieldRules.complaint(FieldFinding.FIELD_GONE)));
    }

    private static Optional<DossierPart> find(List<DossierPart> dossier, FieldPlace place) {
        return dossier.stream().filter(part -> part.holds(place)).findFirst();
    }

    private List<Finding> findings(List<DossierPart> dossier, DossierPart part, FieldChange change) {
        DossierField field = change.place().field();
        String value = change.value();
        List<Finding> findings = new FieldRules(dossier, part, field, clock.today()).findings(value);
        if (!findings.isEmpty()) {
            return findings;
        }
        if (Objects.equals(part.value(field), comparable(field, value))) {
            return List.of(FieldRules.complaint(FieldFinding.FIELD_UNCHANGED));
        }
        if (field == DossierField.POST && value != null && rows.postNamed(value).isEmpty()) {
            return List.of(FieldRules.complaint(FieldFinding.FIELD_CHOICE_UNKNOWN));
        }
        List<Finding> ofPost = ofPost(part, field, value);
        if (!ofPost.isEmpty()) {
            return ofPost;
        }
        return field == DossierField.IDENTITY_NUMBER
                        && value != null
                        && papers.isTaken(new IdentityNumber(value), part.official())
                ? List.of(FieldRules.complaint(FieldFinding.FIELD_IDENTITY_TAKEN))
                : List.of();
    }

    /**
     * Whether the post can have been taken up on its day, where one of both is another. Both may be wrong, and each is asked
     * for by itself: what does not fit the present value of the other is therefore a warning.
     */
    private List<Finding> ofPost(DossierPart part, DossierField field, @Nullable String value) {
        if (field != DossierField.POST && field != DossierField.POST_FROM) {
            return List.of();
        }
        String post = field == DossierField.POST ? value : part.value(DossierField.POST);
        String from = field == DossierField.POST_FROM ? value : part.value(DossierField.POST_FROM);
        return new HeldWithoutBreak(book.of(part.official()))
                .taking(posts(), post, from == null ? null : LocalDate.parse(from), part.row()).stream()
                        .map(finding -> Finding.warning(
                                        finding.code(), finding.arguments().toArray())
                                .at("value"))
                        .toList();
    }

    private @Nullable String comparable(DossierField field, @Nullable String value) {
        return field == DossierField.IDENTITY_NUMBER && value != null
                ? reader.comparable(new IdentityNumber(value))
                : value;
    }

    /**
     * Writes the value, re-assesses the official at once, tells who keeps an extract of the dossier, and records before and
     * after.
     *
     * @throws BusinessRuleViolation with what {@link #findings} says, or when the paper was approved
     */
    public void change(OfficialId id, FieldChange change) {
        List<DossierPart> dossier = reader.read(id);
        DossierPart part = find(dossier, change.place())
                .orElseThrow(() -> new BusinessRuleViolation(List.of(FieldRules.complaint(FieldFinding.FIELD_GONE))));
        if (part.approved()) {
            throw new BusinessRuleViolation(FieldFinding.FIELD_OF_APPROVED_PAPER);
        }
        BusinessRuleViolation.throwIfAny(findings(dossier, part, change));
        DossierField field = change.place().field();
        String value = change.value();
        List<HeldPosting> before = book.of(id);
        rows.write(id, change.place(), value);
        book.settle(id, part.keeper(), before);
        trail.changed(part, field, shown(field, part.value(field)), shown(field, comparable(field, value)));
    }

    /** As the audit trail shall keep it. */
    private @Nullable String shown(DossierField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case IDENTITY_NUMBER -> "…" + DossierPart.lastFour(value);
            case POST -> rows.postNamed(value).map(post -> post.name().vi()).orElse(value);
            default -> value;
        };
    }
}
