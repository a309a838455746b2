package vn.nangchuan.officials;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What is stored of earlier service. */
interface PastServices extends Repository<PastService, Long> {

    void saveAll(Iterable<PastService> services);

    void delete(PastService service);

    void flush();

    Optional<PastService> findById(long id);
}
