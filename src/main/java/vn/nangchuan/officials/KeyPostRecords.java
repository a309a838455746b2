package vn.nangchuan.officials;

import org.springframework.data.repository.Repository;

/** The stored key posts. */
interface KeyPostRecords extends Repository<KeyPost, Long> {

    KeyPost save(KeyPost keyPost);
}
