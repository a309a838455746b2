package vn.nangchuan.units;

import org.springframework.data.repository.Repository;

/** The stored pilots. */
interface PilotUnits extends Repository<PilotUnit, Long> {

    PilotUnit save(PilotUnit pilot);
}
