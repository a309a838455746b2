package vn.nangchuan.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);

    Optional<Account> findByUsername(String username);
}
