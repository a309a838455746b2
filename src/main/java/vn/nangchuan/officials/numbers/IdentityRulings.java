package vn.nangchuan.officials.numbers;

import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored decisions about numbers. */
interface IdentityRulings extends Repository<IdentityRuling, Long> {

    IdentityRuling save(IdentityRuling ruling);

    void flush();

    @Query("select count(r) from IdentityRuling r where r.caseKey = :key")
    long decidedWith(UUID key);
}
