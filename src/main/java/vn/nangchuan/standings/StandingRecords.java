package vn.nangchuan.standings;

import java.util.Collection;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored standings. */
interface StandingRecords extends Repository<Standing, Long> {

    void saveAll(Iterable<Standing> standings);

    @Modifying
    @Query("delete from Standing s where s.officialId in :officials")
    int deleteOf(Collection<Long> officials);
}
