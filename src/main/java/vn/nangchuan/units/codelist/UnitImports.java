package vn.nangchuan.units.codelist;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored imports. */
interface UnitImports extends Repository<UnitImport, Long> {

    UnitImport save(UnitImport made);

    List<UnitImport> findTop20ByOrderByAsOfDescIdDesc();
}
