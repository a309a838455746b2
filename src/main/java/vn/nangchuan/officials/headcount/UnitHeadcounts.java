package vn.nangchuan.officials.headcount;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What is stored of the headcount of units. */
interface UnitHeadcounts extends Repository<UnitHeadcount, Long> {

    UnitHeadcount save(UnitHeadcount set);

    void flush();

    List<UnitHeadcount> findByUnitId(long unitId);
}
