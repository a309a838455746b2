package vn.nangchuan.officials;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored qualifications. */
interface Qualifications extends Repository<Qualification, Long> {

    void saveAll(Iterable<Qualification> qualifications);

    void delete(Qualification qualification);

    void flush();

    Optional<Qualification> findById(long id);
}
