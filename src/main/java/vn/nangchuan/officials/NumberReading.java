package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.Sex;

/** Compares an encrypted identity number with what else is known of the person, without telling the number. */
@Component
public class NumberReading {

    private final IdentityCipher cipher;

    NumberReading(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    /** @param number as dossiers keep it; null where there is none */
    public List<Finding> of(byte @Nullable [] number, @Nullable Sex sex, @Nullable LocalDate birthDate) {
        return number == null
                ? List.of()
                : DossierWarnings.ofNumber(cipher.decrypt(number).digits(), sex, birthDate);
    }
}
