package vn.nangchuan.officials;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.nangchuan.standards.Criterion;

/** What was stated of kinds of papers that officials do not have. */
interface StatementsOfNone extends Repository<ConfirmedNone, Long> {

    ConfirmedNone save(ConfirmedNone statement);

    void saveAll(Iterable<ConfirmedNone> statements);

    void delete(ConfirmedNone statement);

    void flush();

    Optional<ConfirmedNone> findByOfficialIdAndCriterion(long officialId, Criterion criterion);
}
