package vn.nangchuan.units;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nangchuan.kernel.UnitType;

/** The stored units. */
interface Units extends Repository<Unit, Long> {

    Unit save(Unit unit);

    Optional<Unit> findById(long id);

    List<Unit> findByIdIn(List<Long> ids);

    @Query("""
            select u from Unit u
            where u.parentId = :parent and u.validFrom <= :date and (u.validTo is null or u.validTo > :date)
            order by u.nameSort, u.id
            """)
    List<Unit> childrenOn(long parent, LocalDate date);

    @Query("""
            select u from Unit u
            where u.type in :types and u.validFrom <= :date and (u.validTo is null or u.validTo > :date)
            order by u.nameSort, u.id
            """)
    List<Unit> ofTypesOn(List<UnitType> types, LocalDate date);

    /** Nobody else changes that row before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Unit u where u.id = :id")
    Optional<Unit> held(long id);

    @Query(value = "select nextval(unit_seq)", nativeQuery = true)
    long nextBlock();
}
