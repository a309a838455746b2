package vn.nangchuan.officials.headcount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.OfficialPermissions.MaySetHeadcount;
import vn.nangchuan.officials.headcount.SetHeadcount.Before;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Where a province sets the classes of its communes, and the numbers of people that it assigns to them. */
@Service
@Transactional
@RetriedAfterLostRace
@MaySetHeadcount
public class HeadcountDesk {

    private static final LocalDate EARLIEST = LocalDate.of(2004, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_NUMBER = 60;
    private static final int CLASSES = 3;
    private static final int MOST = 500;

    private final UnitHeadcounts stored;
    private final UnitDirectory units;
    private final Scopes scopes;
    private final BusinessClock clock;
    private final AuditTrail trail;

    HeadcountDesk(UnitHeadcounts stored, UnitDirectory units, Scopes scopes, BusinessClock clock, AuditTrail trail) {
        this.stored = stored;
        this.units = units;
        this.scopes = scopes;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Sets it, or puts it in the place of what was written for the same day by mistake.
     *
     * @throws BusinessRuleViolation with all that speaks against it; also when something else stands for that day than was
     *     told
     */
    public void set(SetHeadcount order) {
        Optional<UnitSummary> unit = commune(order);
        Optional<UnitHeadcount> known = known(order);
        BusinessRuleViolation.throwIfAny(
                findings(order, unit.isPresent(), known.map(UnitHeadcount::told).orElse(null)));
        String number = VietnameseText.tidy(order.number());
        Map<String, @Nullable Object> before = known.map(UnitHeadcount::values).orElseGet(Map::of);
        UnitHeadcount row =
                known.orElseGet(() -> new UnitHeadcount(scopes.require().path().province(), order, number));
        row.say(order, number);
        stored.save(row);
        stored.flush();
        write(unit.orElseThrow(), before, row.values());
    }

    /** What stands already for the day and the matter of the order. */
    @Transactional(readOnly = true)
    public Optional<Before> before(SetHeadcount order) {
        return commune(order).flatMap(_ -> known(order)).map(UnitHeadcount::told);
    }

    private Optional<UnitSummary> commune(SetHeadcount order) {
        return units.find(order.unit()).filter(found -> found.type().isCommuneLevel());
    }

    private Optional<UnitHeadcount> known(SetHeadcount order) {
        return stored.findByUnitId(order.unit().value()).stream()
                .filter(row -> row.isSameMatter(order))
                .findFirst();
    }

    private void write(UnitSummary unit, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        String act = before.isEmpty() ? "officials:headcount-set" : "officials:headcount-corrected";
        AuditEntry entry =
                AuditEntry.of(act, new AuditSubject("unit", unit.id().value())).in(unit.path());
        after.forEach((field, value) -> entry.change(field, before.get(field), value));
        trail.record(entry);
    }

    private List<Finding> findings(SetHeadcount order, boolean unitFits, @Nullable Before before) {
        List<Finding> findings = new ArrayList<>();
        if (!unitFits) {
            findings.add(Finding.error(HeadcountFinding.HEADCOUNT_UNIT_UNFIT).at("unit"));
        }
        if ((order.unitClass() == null) == (order.assigned() == null)
                || (order.unitClass() != null && (order.unitClass() < 1 || order.unitClass() > CLASSES))
                || (order.assigned() != null && (order.assigned() < 1 || order.assigned() > MOST))) {
            findings.add(Finding.error(HeadcountFinding.HEADCOUNT_VALUE_MISSING).at("value"));
        }
        if (order.number().isBlank() || order.number().length() > LONGEST_NUMBER) {
            findings.add(
                    Finding.error(HeadcountFinding.HEADCOUNT_NUMBER_MISSING).at("number"));
        }
        LocalDate last = clock.today().plusYears(YEARS_AHEAD);
        if (order.from().isBefore(EARLIEST) || order.from().isAfter(last)) {
            findings.add(Finding.error(HeadcountFinding.HEADCOUNT_DAY_OUT_OF_RANGE, EARLIEST, last)
                    .at("from"));
        }
        if (order.decidedOn().isAfter(clock.today())) {
            findings.add(Finding.error(HeadcountFinding.HEADCOUNT_DECIDED_LATER).at("decidedOn"));
        }
        if (before != null && !before.equals(order.told())) {
            findings.add(before.finding());
        }
        return findings;
    }
}
