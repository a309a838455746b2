package vn.nangchuan.officials;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The posts there are. */
interface Posts extends Repository<Post, Long> {

    List<Post> findAll();

    Optional<Post> findByCode(String code);
}
