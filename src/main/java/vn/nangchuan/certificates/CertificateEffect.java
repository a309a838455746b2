package vn.nangchuan.certificates;

import static vn.nangchuan.kernel.Finding.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.RequirementResult;
import vn.nangchuan.standings.StandingChange;
import vn.nangchuan.standings.StandingPreview;

/** What an approval would change in how the official stands today. */
@Component
class CertificateEffect {

    private final StandingPreview preview;
    private final DossierRecords dossiers;
    private final BusinessClock clock;

    CertificateEffect(StandingPreview preview, DossierRecords dossiers, BusinessClock clock) {
        this.preview = preview;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** Empty as long as the paper does not say clearly what it proves. */
    Optional<StandingChange> of(OfficialId official, PaperEntry paper) {
        Criterion criterion = paper.criterion();
        Level level = paper.level();
        if (criterion == null || paper.issuedOn() == null || (level != null && level.criterion() != criterion)) {
            return Optional.empty();
        }
        QualificationFact fact = new QualificationFact(
                criterion,
                level,
                field(paper),
                paper.namingItsCourse().studied(),
                false,
                paper.issuedOn(),
                null,
                null,
                Long.MAX_VALUE);
        return Optional.of(preview.ifHeld(official, fact, clock.today()));
    }

    private @Nullable ProfessionalField field(PaperEntry paper) {
        return paper.field() != null || paper.studied() == null || paper.isOfCourse()
                ? paper.field()
                : dossiers.fieldOf(paper.studied()).orElse(null);
    }

    List<Finding> findings(OfficialId official, PaperEntry paper) {
        return of(official, paper)
                .map(change -> judge(change, paper.criterion()))
                .orElse(List.of());
    }

    private static List<Finding> judge(StandingChange change, @Nullable Criterion criterion) {
        Set<String> lacking = lacking(change.before(), criterion);
        if (lacking.isEmpty()) {
            return List.of(warning(CertificateFinding.CERTIFICATE_NOT_NEEDED).at("criterion"));
        }
        return lacking.equals(lacking(change.after(), criterion))
                ? List.of(warning(CertificateFinding.CERTIFICATE_NOT_ENOUGH).at("level"))
                : List.of();
    }

    private static Set<String> lacking(List<RequirementResult> results, @Nullable Criterion criterion) {
        return results.stream()
                .filter(result -> result.requirement().criterion() == criterion && result.mend() != null)
                .map(result -> result.requirement().id())
                .collect(Collectors.toSet());
    }
}
