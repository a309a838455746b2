package vn.nangchuan.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OwnAccounts;

/** Knows whose accounts are whose on the register, so that nobody decides on their own case. */
@Component
class OfficialsOfAccounts implements OwnAccounts {

    private static final String ACCOUNT = "account:";

    private final JdbcClient jdbc;

    OfficialsOfAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOwn(OfficialId official, String actor) {
        return actor.startsWith(ACCOUNT)
                && jdbc.sql("SELECT COUNT(*) FROM account WHERE id = :account AND official_id = :official")
                                .param("account", actor.substring(ACCOUNT.length()))
                                .param("official", official.value())
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
