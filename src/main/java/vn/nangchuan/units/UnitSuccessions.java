package vn.nangchuan.units;

import org.springframework.data.repository.Repository;

/** The stored successions. */
interface UnitSuccessions extends Repository<UnitSuccession, Long> {

    UnitSuccession save(UnitSuccession succession);
}
