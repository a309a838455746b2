package vn.nangchuan.officials.waivers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.officials.waivers.WaiverPermissions.MayReadWaivers;
import vn.nangchuan.standards.WaiverFact;
import vn.nangchuan.standings.StandingChange;
import vn.nangchuan.standings.StandingPreview;

/**
 * Shows a waiver with what it would change. That is a look into the dossier and recorded as such, before anything is shown;
 * its method refuses to run inside a transaction.
 */
@Service
@MayReadWaivers
public class WaiverBook {

    private final Waivers waivers;
    private final WaiverLists lists;
    private final WaiverGuard guard;
    private final WaiverTrail trail;
    private final StandingPreview preview;
    private final BusinessClock clock;
    private final TransactionTemplate reading;

    @SuppressWarnings("TooManyParameters")
    WaiverBook(
            Waivers waivers,
            WaiverLists lists,
            WaiverGuard guard,
            WaiverTrail trail,
            StandingPreview preview,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.waivers = waivers;
        this.lists = lists;
        this.guard = guard;
        this.trail = trail;
        this.preview = preview;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The waiver, what it would change, and what whoever looks may do with it; empty when there is none in the scope. */
    public Optional<WaiverCase> open(WaiverId id) {
        Optional<WaiverCase> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(opened -> trail.opened(opened.official(), opened.keeper()));
        return found;
    }

    private Optional<WaiverCase> find(WaiverId id) {
        return waivers.findById(id.value())
                .flatMap(stored -> lists.line(id)
                        .map(line -> new WaiverCase(
                                line,
                                change(stored),
                                guard.available(stored),
                                guard.isOwnCase(stored.officialId(), stored.requestedBy()))));
    }

    private @Nullable StandingChange change(Waiver stored) {
        if (stored.status() != WaiverStatus.REQUESTED) {
            return null;
        }
        LocalDate today = clock.today();
        LocalDate day = stored.validFrom().isAfter(today) ? stored.validFrom() : today;
        WaiverFact fact = new WaiverFact(
                null,
                stored.requirement(),
                stored.reducedTo(),
                stored.validFrom(),
                stored.validTo(),
                stored.basis(),
                null);
        return preview.ifWaived(stored.officialId(), fact, day);
    }
}
