package vn.nangchuan.officials.imports;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.Secrets;

/** Encrypts files and what is made of their rows for the place where they are kept; nothing of it can be read elsewhere. */
@Component
class ImportSeal {

    private final JsonMapper json = JsonMapper.builder().build();
    private final EncryptionKey key;

    ImportSeal(Secrets secrets) {
        this.key = new EncryptionKey(secrets.key("register-imports"));
    }

    byte[] seal(long id, byte[] file) {
        return key.encrypt(file, context("import " + id));
    }

    /** @throws IllegalStateException when it was kept for another, or the installation's key is another one now */
    byte[] open(long id, byte[] sealed) {
        return key.decrypt(sealed, context("import " + id));
    }

    byte[] seal(long id, int row, RowContent content) {
        return key.encrypt(json.writeValueAsBytes(content), context("import " + id + " row " + row));
    }

    RowContent open(long id, int row, byte[] sealed) {
        return json.readValue(key.decrypt(sealed, context("import " + id + " row " + row)), RowContent.class);
    }

    private static byte[] context(String place) {
        return place.getBytes(StandardCharsets.US_ASCII);
    }
}
