package vn.nangchuan.accounts;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The roles held. */
interface RoleGrants extends Repository<RoleGrant, Long> {

    RoleGrant saveAndFlush(RoleGrant grant);

    Optional<RoleGrant> findById(long id);

    List<RoleGrant> findByIdInOrderById(Collection<Long> ids);

    List<RoleGrant> findByAccountIdOrderByValidFromDescIdDesc(long account);

    /** Locked in the order of their numbers, so that two who take roles away at once wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT g FROM RoleGrant g WHERE g.unitId = :unit AND g.role IN :roles ORDER BY g.id")
    List<RoleGrant> lockOfUnit(long unit, Collection<String> roles);
}
