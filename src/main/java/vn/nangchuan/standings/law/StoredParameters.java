package vn.nangchuan.standings.law;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the province of the scope has set and drafted. */
interface StoredParameters extends Repository<StoredParameter, Long> {

    StoredParameter save(StoredParameter parameter);

    void flush();

    Optional<StoredParameter> findById(long id);

    Optional<StoredParameter> findByDraftKey(UUID key);

    List<StoredParameter> findAllByOrderByNameAscValidFromAsc();

    List<StoredParameter> findByStatusOrderByNameAscValidFromAsc(ParameterStatus status);
}
