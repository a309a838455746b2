package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.movements.MovementRules.Past;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** What has to hold of a movement between two units. */
@Component
class TransferRules {

    private static final int YEARS_BACK = 1;
    private static final int MONTHS_AHEAD = 3;

    private final UnitDirectory units;
    private final MovementRules movements;
    private final PaperRules papers;
    private final BusinessClock clock;

    TransferRules(UnitDirectory units, MovementRules movements, PaperRules papers, BusinessClock clock) {
        this.units = units;
        this.movements = movements;
        this.papers = papers;
        this.clock = clock;
    }

    /** The commune to which the dossier would go; empty where it cannot. */
    Optional<UnitSummary> receiving(DossierHead dossier, ProposeTransfer order) {
        return units.find(order.to())
                .filter(unit -> unit.type().isCommuneLevel() && unit.existsOn(order.day()))
                .filter(unit -> !unit.path().equals(dossier.keeper()));
    }

    List<Finding> ofProposal(
            ProposeTransfer order, List<HeldPosting> postings, Past past, boolean unitFits, boolean alreadyOpen) {
        List<Finding> findings = new ArrayList<>(ofDay(order.day(), postings, past));
        if (!unitFits) {
            findings.add(Finding.error(MovementFinding.TRANSFER_UNIT_UNFIT).at("to"));
        }
        findings.addAll(movements.taking(order.post(), order.day(), "post"));
        if (order.reason().isBlank()) {
            findings.add(Finding.error(MovementFinding.TRANSFER_REASON_MISSING).at("reason"));
        }
        findings.addAll(PaperRules.text("reason", order.reason(), PaperRules.LONGEST_TEXT));
        if (alreadyOpen) {
            findings.add(Finding.error(MovementFinding.TRANSFER_ALREADY_OPEN));
        }
        return findings;
    }

    List<Finding> ofOrder(OrderTransfer order, Transfer open, List<HeldPosting> postings, Past past) {
        List<Finding> findings = new ArrayList<>(ofDay(order.day(), postings, past));
        findings.addAll(movements.taking(open.newPost(), order.day(), "day"));
        if (units.find(open.counterPath().unit())
                .filter(unit -> unit.existsOn(order.day()))
                .isEmpty()) {
            findings.add(Finding.error(MovementFinding.TRANSFER_UNIT_GONE).at("day"));
        }
        findings.addAll(papers.of(order.paper()));
        return findings;
    }

    /** The dossier moves with the order, so its day lies near: until then the former unit works without the dossier. */
    private List<Finding> ofDay(LocalDate day, List<HeldPosting> postings, Past past) {
        LocalDate today = clock.today();
        List<Finding> range = PaperRules.day(day, today.minusYears(YEARS_BACK), today.plusMonths(MONTHS_AHEAD));
        return range.isEmpty() ? MovementRules.ofGoing(day, postings, past) : range;
    }
}
