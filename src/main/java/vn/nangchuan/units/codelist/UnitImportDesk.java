package vn.nangchuan.units.codelist;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.units.UnitPermissions.MayImportUnits;

/** Shows what a code list changes in the province, and makes all of it or nothing. */
@Service
@MayImportUnits
public class UnitImportDesk {

    private final ListWeighing weighing;
    private final ListCarrier carrier;
    private final UnitImports imports;

    UnitImportDesk(ListWeighing weighing, ListCarrier carrier, UnitImports imports) {
        this.weighing = weighing;
        this.carrier = carrier;
        this.imports = imports;
    }

    /**
     * What the list changes; nothing is written.
     *
     * @throws BusinessRuleViolation when it has no row of the province, or a later one was taken over
     */
    @Transactional(readOnly = true)
    public ListChanges compare(ImportOrder order) {
        carrier.requireNoLater(order);
        return weighing.weigh(order).changes();
    }

    /**
     * Makes what was shown. The same list again changes nothing.
     *
     * @param fingerprint of what was shown
     * @throws BusinessRuleViolation when there are wrong rows, no resolution is named, or what would change is no longer
     *     what was shown
     */
    @Transactional
    @RetriedAfterLostRace
    public ListChanges apply(ImportOrder order, String fingerprint) {
        carrier.hold();
        carrier.requireNoLater(order);
        WeighedList list = weighing.weigh(order);
        refuse(order, list.changes(), fingerprint);
        carrier.carryOut(order, list);
        return list.changes();
    }

    private static void refuse(ImportOrder order, ListChanges changes, String fingerprint) {
        if (order.resolution().isBlank()) {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(UnitListFinding.UNIT_LIST_RESOLUTION_MISSING).at("resolution")));
        }
        if (!changes.findings().isEmpty()) {
            throw new BusinessRuleViolation(
                    UnitListFinding.UNIT_LIST_HAS_ERRORS, changes.findings().size());
        }
        if (!changes.fingerprint().equals(fingerprint)) {
            throw new BusinessRuleViolation(UnitListFinding.UNIT_LIST_CHANGED_MEANWHILE);
        }
    }

    /** The lists that were taken over last, the latest first. */
    @Transactional(readOnly = true)
    public List<PastImport> latest() {
        return imports.findTop20ByOrderByAsOfDescIdDesc().stream()
                .map(UnitImport::shown)
                .toList();
    }
}
