package vn.nangchuan.officials;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored officials. */
interface Officials extends Repository<Official, Long> {

    Official save(Official official);

    void flush();

    Optional<Official> findById(long id);
}
