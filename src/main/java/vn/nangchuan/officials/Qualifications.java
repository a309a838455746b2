package vn.nangchuan.officials;

import org.springframework.data.repository.Repository;

/** The stored qualifications. */
interface Qualifications extends Repository<Qualification, Long> {

    void saveAll(Iterable<Qualification> qualifications);

    void flush();
}
