package vn.nangchuan.officials;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The identity documents of officials. */
interface IdentityDocuments extends Repository<IdentityDocument, Long> {

    IdentityDocument save(IdentityDocument document);

    void delete(IdentityDocument document);

    void flush();

    List<IdentityDocument> findByOfficialId(long officialId);
}
