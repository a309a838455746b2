package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored codes. */
interface UnitCodes extends Repository<UnitCode, Long> {

    UnitCode save(UnitCode code);

    List<UnitCode> findByUnitIdAndValidToIsNull(long unitId);

    List<UnitCode> findByValidToIsNull();

    @Query("select c from UnitCode c where c.validFrom <= :date and (c.validTo is null or c.validTo > :date)")
    List<UnitCode> on(LocalDate date);

    @Query("""
            select c.unitId from UnitCode c
            where c.code = :code and c.validFrom <= :date and (c.validTo is null or c.validTo > :date)
            """)
    Optional<Long> unitOf(String code, LocalDate date);
}
