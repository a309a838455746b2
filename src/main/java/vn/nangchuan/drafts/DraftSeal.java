package vn.nangchuan.drafts;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.database.EncryptionKey;
import vn.nangchuan.database.Secrets;

/**
 * Writes the values of a form as JSON and encrypts them for their place: a row of another account, unit or form cannot be
 * opened in one's own name.
 */
@Component
class DraftSeal {

    /** With nonce and tag it fits the column. */
    private static final int MOST_BYTES = 60_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final EncryptionKey key;

    DraftSeal(Secrets secrets) {
        this.key = new EncryptionKey(secrets.key("drafts"));
    }

    /**
     * What is encrypted.
     *
     * @param version of the thing the form is about, when it was opened
     * @param values by the names of the fields
     */
    record Content(int version, Map<String, String> values) {}

    /** Empty when it is too much for a draft. */
    Optional<byte[]> seal(DraftPlace place, Content content) {
        byte[] text = json.writeValueAsBytes(content);
        return text.length > MOST_BYTES ? Optional.empty() : Optional.of(key.encrypt(text, place.context()));
    }

    /** @throws IllegalStateException when it was kept for another place, or the installation's key is another one now */
    Content open(DraftPlace place, byte[] sealed) {
        return json.readValue(key.decrypt(sealed, place.context()), Content.class);
    }
}
