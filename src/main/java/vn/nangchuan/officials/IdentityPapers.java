package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CrossUnitQuestions;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.FindingCode;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.NumberClaims;
import vn.nangchuan.scope.NumberClaims.Asked;
import vn.nangchuan.scope.Scopes;

/**
 * Writes identity documents. A number that somebody of the scope has is refused; whether others in the portal have it is
 * asked where all such questions are, and only told as a document that the province has to compare.
 */
@Component
class IdentityPapers {

    private final IdentityDocuments documents;
    private final IdentityCipher cipher;
    private final NumberClaims claims;
    private final CrossUnitQuestions questions;
    private final RegisterTrail trail;
    private final Scopes scopes;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    IdentityPapers(
            IdentityDocuments documents,
            IdentityCipher cipher,
            NumberClaims claims,
            CrossUnitQuestions questions,
            RegisterTrail trail,
            Scopes scopes,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.documents = documents;
        this.cipher = cipher;
        this.claims = claims;
        this.questions = questions;
        this.trail = trail;
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a document, or says other things of one that is there. One without an end becomes the one in use.
     *
     * @param entry as the rules want it
     * @return that document
     * @throws BusinessRuleViolation when the number is missing or somebody else's in the scope, the document in use would end,
     *     or too many were asked about or known elsewhere
     */
    IdentityDocument record(Official official, IdentityEntry entry) {
        IdentityNumber number = numberOf(official, entry);
        LocalDate end = entry.until() == null ? null : entry.until().plusDays(1);
        boolean becomesCurrent = end == null;
        boolean inUse = isInUse(official, number);
        if (inUse && !becomesCurrent) {
            throw refusal(EntryFinding.IDENTITY_ENDS_IN_USE, "until");
        }
        requireFree(official, number);
        if (becomesCurrent) {
            keepFormer(official, number);
        }
        IdentityDocument document =
                find(official, number).orElseGet(() -> documents.save(new IdentityDocument(official, number, cipher)));
        document.say(entry.issuedOn(), entry.issuer(), end);
        documents.flush();
        if (becomesCurrent) {
            compare(official, document, number, inUse);
            official.identify(number, cipher);
            closeOthers(official, number, entry.issuedOn() == null ? clock.today() : entry.issuedOn());
        }
        documents.flush();
        return document;
    }

    private IdentityNumber numberOf(Official official, IdentityEntry entry) {
        if (!entry.number().isEmpty()) {
            return new IdentityNumber(entry.number());
        }
        byte[] current = official.identityCipher();
        if (current == null || entry.until() != null) {
            throw refusal(EntryFinding.ENTRY_MISSING, "number");
        }
        return cipher.decrypt(current);
    }

    /** The number that stands in the dossier may have come without its document. */
    private void keepFormer(Official official, IdentityNumber next) {
        byte[] current = official.identityCipher();
        if (current != null) {
            IdentityNumber former = cipher.decrypt(current);
            if (!former.equals(next) && find(official, former).isEmpty()) {
                documents.save(new IdentityDocument(official, former, cipher));
            }
        }
    }

    private void closeOthers(Official official, IdentityNumber number, LocalDate day) {
        byte[] hash = cipher.hash(number);
        of(official).stream().filter(other -> !other.bears(hash)).forEach(other -> other.giveWay(day));
    }

    private List<IdentityDocument> of(Official official) {
        return documents.findByOfficialId(official.id().value());
    }

    private Optional<IdentityDocument> find(Official official, IdentityNumber number) {
        byte[] hash = cipher.hash(number);
        return of(official).stream().filter(document -> document.bears(hash)).findFirst();
    }

    private void requireFree(Official official, IdentityNumber number) {
        if (isTaken(number, official.id())) {
            throw refusal(FieldFinding.FIELD_IDENTITY_TAKEN, "number");
        }
    }

    /** Whether somebody else of the scope has that number, or had it; of others nothing is told here. */
    boolean isTaken(IdentityNumber number, OfficialId id) {
        long holders = jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM official WHERE identity_hash = :hash AND id <> :id)
                             + (SELECT COUNT(*) FROM identity_document WHERE hash = :hash AND official_id <> :id)
                        """)
                .param("hash", cipher.hash(number))
                .param("id", id.value())
                .query(Long.class)
                .single();
        return holders > 0;
    }

    /** Former numbers are not compared, nor is anything asked by whoever reaches the own dossier alone. */
    private void compare(Official official, IdentityDocument document, IdentityNumber number, boolean wasInUse) {
        if (scopes.require().official() != null) {
            return;
        }
        if (!questions.mayAsk()) {
            throw refusal(EntryFinding.IDENTITY_ASKED_TOO_OFTEN, "number");
        }
        if (!questions.mayLearn()) {
            if (wasInUse) {
                return;
            }
            throw refusal(EntryFinding.IDENTITY_MARKED_TOO_OFTEN, "number");
        }
        String hash = HexFormat.of().formatHex(cipher.hash(number));
        boolean known = !claims.known(List.of(new Asked(official.id(), hash))).isEmpty();
        if (known && !document.isToCompare()) {
            questions.learns();
        }
        document.compare(known);
        trail.identityCompared(official, number, known);
    }

    /**
     * Puts another number in the place of the one in use, because it was written down wrongly; what is said of the document
     * stays.
     */
    void correct(Official official, IdentityNumber number) {
        IdentityDocument current = of(official).stream()
                .filter(document -> isInUse(official, document))
                .findFirst()
                .orElse(null);
        record(
                official,
                current == null
                        ? new IdentityEntry(number.digits(), null, null, null)
                        : new IdentityEntry(number.digits(), current.issuedOn(), current.issuer(), null));
    }

    private boolean isInUse(Official official, IdentityNumber number) {
        return Arrays.equals(official.identityHash(), cipher.hash(number));
    }

    private static boolean isInUse(Official official, IdentityDocument document) {
        byte[] current = official.identityHash();
        return current != null && document.bears(current);
    }

    /** Takes a former document out of the dossier. */
    Optional<IdentityDocument> remove(Official official, long document) {
        Optional<IdentityDocument> found =
                of(official).stream().filter(known -> known.id() == document).findFirst();
        found.ifPresent(former -> {
            if (isInUse(official, former)) {
                throw new BusinessRuleViolation(EntryFinding.IDENTITY_IN_USE);
            }
            documents.delete(former);
            documents.flush();
        });
        return found;
    }

    private static BusinessRuleViolation refusal(FindingCode code, String property) {
        return new BusinessRuleViolation(List.of(Finding.error(code).at(property)));
    }
}
