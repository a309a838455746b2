package vn.nangchuan.units.codelist;

import org.springframework.data.repository.Repository;

/** The stored changes. */
interface UnitImportChanges extends Repository<UnitImportChange, Long> {

    UnitImportChange save(UnitImportChange change);
}
