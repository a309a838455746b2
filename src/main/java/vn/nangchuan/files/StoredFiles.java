package vn.nangchuan.files;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The scans on record. */
interface StoredFiles extends Repository<StoredFile, Long> {

    StoredFile save(StoredFile file);

    void flush();

    Optional<StoredFile> findById(long id);
}
