package vn.nangchuan.officials;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The posts there are. */
interface Posts extends Repository<Post, Long> {

    List<Post> findAll();
}
