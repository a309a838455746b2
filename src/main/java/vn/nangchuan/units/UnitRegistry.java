package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitPermissions.MayReorganiseUnits;

/** Opens and ends units and records who succeeds whom. Nothing is deleted: an ended unit keeps its past. */
@Service
@Transactional
@MayReorganiseUnits
public class UnitRegistry {

    private final Units units;
    private final UnitCodes codes;
    private final UnitSuccessions successions;
    private final PolicyDocuments documents;
    private final PilotUnits pilots;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;

    UnitRegistry(
            Units units,
            UnitCodes codes,
            UnitSuccessions successions,
            PolicyDocuments documents,
            PilotUnits pilots,
            Scopes scopes,
            ApplicationEventPublisher events) {
        this.units = units;
        this.codes = codes;
        this.successions = successions;
        this.documents = documents;
        this.pilots = pilots;
        this.scopes = scopes;
        this.events = events;
    }

    /** Opens the province itself; its id is that of the scope this runs in. */
    public UnitPath openProvince(OpenUnit opening) {
        UnitPath province = store(scopes.require().path(), opening);
        events.publishEvent(new ProvinceOpened(province));
        return province;
    }

    /** Opens a unit below the one that the opening names as its parent. */
    public UnitPath open(OpenUnit opening) {
        UnitId parent = opening.parent();
        if (parent == null) {
            throw new IllegalArgumentException("Only a province has no parent");
        }
        return store(existing(parent).path().child(new UnitId(units.nextBlock())), opening);
    }

    private UnitPath store(UnitPath path, OpenUnit opening) {
        Unit unit = units.save(new Unit(path, opening));
        if (opening.code() != null) {
            codes.save(new UnitCode(unit, opening.code(), opening.validFrom()));
        }
        return path;
    }

    /**
     * Ends a unit and its codes, and names those that continue it.
     *
     * @param firstDayWithout the day from which the unit no longer exists
     * @param document the resolution that ends it, when it is registered
     */
    public void end(UnitId id, LocalDate firstDayWithout, List<UnitId> successors, @Nullable DocumentId document) {
        Unit unit = existing(id);
        if (unit.hasEnded()) {
            throw new BusinessRuleViolation(UnitFinding.UNIT_HAS_ENDED);
        }
        if (!firstDayWithout.isAfter(unit.validFrom())) {
            throw new BusinessRuleViolation(UnitFinding.UNIT_ENDS_BEFORE_IT_BEGINS);
        }
        unit.end(firstDayWithout);
        codes.findByUnitIdAndValidToIsNull(id.value()).forEach(code -> code.end(firstDayWithout));
        Long documentId = document == null ? null : document.value();
        for (UnitId successor : successors) {
            successions.save(new UnitSuccession(unit, existing(successor), firstDayWithout, documentId));
        }
    }

    @JudgedInside("its row was judged when it was stored")
    public DocumentId registerDocument(RegisterDocument registration) {
        return documents
                .save(new PolicyDocument(scopes.require().path(), registration))
                .id();
    }

    /** Marks a unit as a pilot from a day on, citing the document that chose it. */
    public void markPilot(UnitId unit, DocumentId document, LocalDate from) {
        pilots.save(new PilotUnit(existing(unit), document, from));
    }

    private Unit existing(UnitId id) {
        return units.findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No unit " + id + " in this scope"));
    }
}
