package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of the rule sets in the province of the scope. */
interface StoredVersions extends Repository<StoredVersion, Long> {

    StoredVersion save(StoredVersion version);

    void flush();

    Optional<StoredVersion> findById(long id);

    Optional<StoredVersion> findByDraftKey(UUID key);

    List<StoredVersion> findByStatusOrderByRuleSetAscNumberAsc(VersionStatus status);

    List<StoredVersion> findAllByOrderByRuleSetAscNumberAsc();

    List<StoredVersion> findByRuleSetOrderByNumberDesc(String ruleSet);

    /** The last published one of each rule set, in the order of their ids. */
    @Query("""
            select v from StoredVersion v
            where v.status = 'PUBLISHED'
              and not exists (select 1 from StoredVersion later
                              where later.ruleSet = v.ruleSet and later.status = 'PUBLISHED' and later.number > v.number)
            order by v.ruleSet
            """)
    List<StoredVersion> lastPublished();
}
