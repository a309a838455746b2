package vn.nangchuan.officials.corrections;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.DossierEdits;
import vn.nangchuan.officials.DossierPart;
import vn.nangchuan.officials.FieldChange;
import vn.nangchuan.officials.FieldPlace;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;

/**
 * Shows a request beside what stands in the dossier. That is a look into the dossier and recorded as such, before anything
 * is shown; the methods refuse to run inside a transaction.
 */
@Service
@MayEditOfficials
public class CorrectionCases {

    private final CorrectionLists lists;
    private final Corrections corrections;
    private final DossierEdits edits;
    private final CorrectionGuard guard;
    private final CorrectionTrail trail;
    private final WantedNumbers numbers;
    private final TransactionTemplate reading;

    @SuppressWarnings("TooManyParameters")
    CorrectionCases(
            CorrectionLists lists,
            Corrections corrections,
            DossierEdits edits,
            CorrectionGuard guard,
            CorrectionTrail trail,
            WantedNumbers numbers,
            PlatformTransactionManager transactions) {
        this.lists = lists;
        this.corrections = corrections;
        this.edits = edits;
        this.guard = guard;
        this.trail = trail;
        this.numbers = numbers;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The request with what stands in the dossier now; empty when there is none in the scope. */
    public Optional<CorrectionCase> open(CorrectionId id) {
        Optional<CorrectionCase> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(opened -> trail.opened(opened.official(), opened.keeper()));
        return found;
    }

    private Optional<CorrectionCase> find(CorrectionId id) {
        return corrections
                .findById(id.value())
                .flatMap(stored -> lists.line(id).map(line -> {
                    DossierPart part = part(stored);
                    boolean own = guard.isOwnCase(stored.officialId(), stored.requestedBy());
                    return new CorrectionCase(
                            line, part, guard.answers(stored.status(), part, own), warnings(stored), own);
                }));
    }

    /** What is hidden is not judged before it is accepted. */
    private List<Finding> warnings(Correction stored) {
        FieldPlace place = stored.place();
        return place == null || stored.status() != CorrectionStatus.OPEN || stored.wantedCipher() != null
                ? List.of()
                : edits.findings(stored.officialId(), new FieldChange(place, stored.wanted())).stream()
                        .filter(finding -> !finding.isError())
                        .toList();
    }

    private @Nullable DossierPart part(Correction stored) {
        FieldPlace place = stored.place();
        return place == null
                ? null
                : edits.parts(stored.officialId()).stream()
                        .filter(candidate -> candidate.holds(place))
                        .findFirst()
                        .orElse(null);
    }

    /** The whole identity number of an open request, to compare it with the card; that it is shown is recorded apart. */
    public Optional<ShownNumber> showNumber(CorrectionId id) {
        Optional<ShownNumber> found = Objects.requireNonNull(reading.execute(_ -> number(id)));
        found.ifPresent(shown -> trail.numberShown(shown.official(), shown.keeper()));
        return found;
    }

    private Optional<ShownNumber> number(CorrectionId id) {
        return corrections
                .findById(id.value())
                .filter(stored -> stored.status() == CorrectionStatus.OPEN && stored.wantedCipher() != null)
                .map(stored -> new ShownNumber(
                        stored.unitPath(),
                        stored.officialId(),
                        numbers.decrypt(Objects.requireNonNull(stored.wantedCipher()), stored.officialId())));
    }
}
