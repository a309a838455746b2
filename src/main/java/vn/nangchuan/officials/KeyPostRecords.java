package vn.nangchuan.officials;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored key posts. */
interface KeyPostRecords extends Repository<KeyPost, Long> {

    KeyPost save(KeyPost keyPost);

    Optional<KeyPost> findById(long id);

    List<KeyPost> findByPostId(long postId);
}
