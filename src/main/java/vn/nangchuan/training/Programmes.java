package vn.nangchuan.training;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored programmes. */
interface Programmes extends Repository<Programme, Long> {

    List<Programme> saveAll(Iterable<Programme> programmes);

    Optional<Programme> findById(long id);

    List<Programme> findAll();
}
