package vn.nangchuan.scope;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.database.DatabaseAccess;
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
    private final SecretKeySpec key;
    private final String take;
    private final String release;

    NumberClaims(JdbcClient jdbc, Secrets secrets, DatabaseAccess access) {
        this.jdbc = jdbc;
        this.key = new SecretKeySpec(secrets.key("number-claims"), "HmacSHA256");
        this.take = "CALL `%s`.number_claim_take(:hash, :certificate, :official)".formatted(access.ownerSchema());
        this.release = "CALL `%s`.number_claim_release(:certificate)".formatted(access.ownerSchema());
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
                .param("hash", hash(number))
                .param("certificate", certificate.value())
                .param("official", official.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives up all that a certificate in scope has claimed. */
    public void release(CertificateId certificate) {
        jdbc.sql(release).param("certificate", certificate.value()).update();
    }

    private byte[] hash(String number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
