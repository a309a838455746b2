package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.HashKey;
import vn.nangchuan.database.Secrets;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.OfficialId;

/**
 * Claims of numbers that may be used once in the whole portal, also by units that cannot see each other. Inside the
 * transaction, and under the permission, of the module that asks.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NumberClaims {

    private final JdbcClient jdbc;
    private final HashKey key;
    private final String take;
    private final String release;
    private final String known;

    NumberClaims(JdbcClient jdbc, Secrets secrets, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.key = new HashKey(secrets.key("number-claims"));
        this.take = "CALL `%s`.number_claim_take(:hash, :certificate, :official)".formatted(access.ownerSchema());
        this.release = "CALL `%s`.number_claim_release(:certificate)".formatted(access.ownerSchema());
        this.known = "CALL `%s`.identity_known(:numbers)".formatted(access.ownerSchema());
    }

    /**
     * Claims a number for a certificate of an official in scope; waits for another transaction that is about to claim
     * the same. A number once claimed by a certificate is free to that certificate.
     *
     * @param number what is to be unique, made alike by the caller; only its keyed hash is kept
     * @return whether it was free
     */
    public boolean take(String number, CertificateId certificate, OfficialId official) {
        return jdbc.sql(take)
                .param("hash", key.of(number.getBytes(StandardCharsets.UTF_8)))
                .param("certificate", certificate.value())
                .param("official", official.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives up all that a certificate in scope has claimed. */
    public void release(CertificateId certificate) {
        jdbc.sql(release).param("certificate", certificate.value()).update();
    }

    /**
     * An identity number of an official in scope.
     *
     * @param hash as dossiers keep it, in hexadecimal digits
     */
    public record Asked(OfficialId official, String hash) {}

    /** Those whose number somebody else in the portal has or once had. Says nothing of whoever that is. */
    public Set<OfficialId> known(Collection<Asked> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        List<OfficialId> holders = jdbc.sql(known)
                .param(
                        "numbers",
                        JsonRows.of(numbers, asked -> List.of(asked.official().value(), asked.hash())))
                .query((row, _) -> new OfficialId(row.getLong("id")))
                .list();
        return Set.copyOf(holders);
    }
}
