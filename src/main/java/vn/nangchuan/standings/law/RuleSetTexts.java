package vn.nangchuan.standings.law;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The texts of rule files in the province of the scope. */
interface RuleSetTexts extends Repository<RuleSetText, Long> {

    RuleSetText save(RuleSetText text);

    void flush();

    boolean existsByDigest(String digest);

    List<RuleSetText> findByDigestIn(Collection<String> digests);
}
