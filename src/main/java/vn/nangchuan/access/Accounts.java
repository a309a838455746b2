package vn.nangchuan.access;

import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface Accounts extends Repository<Account, Long> {

    Account saveAndFlush(Account account);
}
