package vn.nangchuan.units;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitPermissions.MayImportUnits;

/**
 * Single changes to many units, inside the transaction of whoever decided on them. They are written together when that
 * ends; whoever looked the units up before costs no further look.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@MayImportUnits
public class UnitAmendments {

    /** How many numbers a turn of the sequence gives. */
    private static final int BLOCK = 50;

    private final Units units;
    private final UnitCodes codes;
    private final Scopes scopes;
    private final EntityManager entities;
    private final AtomicLong next = new AtomicLong();
    private long blockEnd;

    UnitAmendments(Units units, UnitCodes codes, Scopes scopes, EntityManager entities) {
        this.units = units;
        this.codes = codes;
        this.scopes = scopes;
        this.entities = entities;
    }

    /**
     * Keeps others from amending units of the province until the transaction ends. Comes before anything is read: what
     * was read first may have changed.
     */
    public void hold() {
        units.held(scopes.require().path().province().value());
    }

    /** Opens a unit below the one that the opening names as its parent. */
    public UnitPath open(OpenUnit opening) {
        UnitId parent = opening.parent();
        if (parent == null) {
            throw new IllegalArgumentException("Only a province has no parent");
        }
        Unit unit = new Unit(existing(parent).path().child(new UnitId(number())), opening);
        entities.persist(unit);
        if (opening.code() != null) {
            entities.persist(new UnitCode(unit, opening.code(), opening.validFrom()));
        }
        return unit.path();
    }

    /** The sequence counts in steps, of which others use the first number alone. */
    private synchronized long number() {
        if (next.get() == blockEnd) {
            next.set(units.nextBlock());
            blockEnd = next.get() + BLOCK;
        }
        return next.getAndIncrement();
    }

    public void rename(UnitId unit, String name) {
        existing(unit).rename(name);
    }

    public void retype(UnitId unit, UnitType type) {
        existing(unit).retype(type);
    }

    /** Puts a unit that has none below it under another. */
    public void move(UnitId unit, UnitId parent) {
        existing(unit).moveBelow(existing(parent));
    }

    /** Gives units other codes from a day on; one that had none gets it. */
    public void recode(Map<UnitId, String> changed, LocalDate from) {
        endCodes(changed.keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> from)));
        changed.forEach((unit, code) -> entities.persist(new UnitCode(existing(unit), code, from)));
    }

    /** Ends units and their codes, each before a day. */
    public void end(Map<UnitId, LocalDate> firstDaysWithout) {
        firstDaysWithout.forEach((unit, day) -> existing(unit).end(day));
        endCodes(firstDaysWithout);
    }

    /** All are looked up at once: each look writes first what waits to be written. */
    private void endCodes(Map<UnitId, LocalDate> firstDaysWithout) {
        if (firstDaysWithout.isEmpty()) {
            return;
        }
        for (UnitCode code : codes.findByValidToIsNull()) {
            LocalDate day = firstDaysWithout.get(new UnitId(code.unitId()));
            if (day != null) {
                code.end(day);
            }
        }
    }

    private Unit existing(UnitId id) {
        return units.findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No unit " + id + " in this scope"));
    }
}
