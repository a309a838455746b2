package vn.nangchuan.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingChange;

/**
 * A certificate with its history and what speaks for and against it now.
 *
 * @param keeper path of the unit that keeps the dossier
 * @param handedIn the paper that its holder brought and of which it was made; null where there was none
 * @param findings as of today; empty once it is decided
 * @param change what an approval would change today; null once it is decided, or while it cannot be told
 * @param steps that whoever looks may take now
 */
public record CertificateDetails(
        CertificateId id,
        int version,
        CertificateStatus status,
        OfficialId official,
        String officialName,
        UnitPath keeper,
        @Nullable EnrolmentId enrolment,
        PaperEntry paper,
        FileId scan,
        @Nullable HandedInPaperId handedIn,
        String submittedBy,
        Instant submittedAt,
        List<DecisionLine> decisions,
        List<Finding> findings,
        @Nullable StandingChange change,
        Set<CertificateStep> steps)
        implements KeptRecord {

    public CertificateDetails {
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
        steps = Set.copyOf(steps);
    }
}
