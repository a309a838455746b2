package vn.nangchuan.standings;

import java.util.Collection;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored standings to single requirements. */
interface RequirementStandingRecords extends Repository<RequirementStanding, Long> {

    void saveAll(Iterable<RequirementStanding> standings);

    @Modifying
    @Query("delete from RequirementStanding s where s.officialId in :officials")
    int deleteOf(Collection<Long> officials);
}
