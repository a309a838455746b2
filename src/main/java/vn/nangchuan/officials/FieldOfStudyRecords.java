package vn.nangchuan.officials;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored fields of study of the province of the scope. */
interface FieldOfStudyRecords extends Repository<FieldOfStudy, Long> {

    FieldOfStudy save(FieldOfStudy field);

    void flush();

    Optional<FieldOfStudy> findByNameKey(String key);
}
