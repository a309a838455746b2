package vn.nangchuan.audit;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nangchuan.audit.PersonKeys.PersonKey;
import vn.nangchuan.kernel.OfficialId;

/** Writes the changes of a line as a JSON list; what is sensitive stands in it encrypted. */
@Component
class ChangesJson {

    private static final int LONGEST_VALUE = 2000;

    /** Stands for a sensitive value of somebody whose key is out of the actor's scope: it is not kept at all. */
    private static final String WITHHELD = "";

    private final JsonMapper json = JsonMapper.builder().build();
    private final PersonKeys keys;

    ChangesJson(PersonKeys keys) {
        this.keys = keys;
    }

    /** @param sealed before and after, encrypted; null where they stand in clear */
    private record Stored(
            String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String sealed) {}

    String write(AuditEntry entry, Map<OfficialId, PersonKey> known) {
        PersonKey key = entry.official() == null ? null : known.get(entry.official());
        return json.writeValueAsString(entry.changes().stream()
                .map(change -> change.sensitive() ? hidden(entry, change, key) : open(change))
                .toList());
    }

    private static Stored open(AuditEntry.Change change) {
        return new Stored(
                change.field(),
                ClearText.orNull(change.before(), LONGEST_VALUE),
                ClearText.orNull(change.after(), LONGEST_VALUE),
                null);
    }

    private Stored hidden(AuditEntry entry, AuditEntry.Change change, @Nullable PersonKey key) {
        String sealed = key == null
                ? WITHHELD
                : Base64.getEncoder()
                        .encodeToString(keys.encrypt(key, values(change), place(entry.action(), change.field())));
        return new Stored(change.field(), null, null, sealed);
    }

    private String values(AuditEntry.Change change) {
        return json.writeValueAsString(open(change));
    }

    private static String place(String action, String field) {
        return action + " " + field;
    }

    /** As screens show them: what is sensitive hidden. */
    List<AuditLine.Change> read(String changes) {
        return List.of(json.readValue(changes, Stored[].class)).stream()
                .map(stored ->
                        new AuditLine.Change(stored.field(), stored.before(), stored.after(), stored.sealed() != null))
                .toList();
    }

    /** What was sensitive opened with the person's key; what was withheld stays so. */
    List<AuditLine.Change> read(String action, String changes, PersonKey key) {
        return List.of(json.readValue(changes, Stored[].class)).stream()
                .map(stored -> stored.sealed() == null || stored.sealed().equals(WITHHELD)
                        ? stored
                        : opened(action, stored, key))
                .map(stored ->
                        new AuditLine.Change(stored.field(), stored.before(), stored.after(), stored.sealed() != null))
                .toList();
    }

    private Stored opened(String action, Stored stored, PersonKey key) {
        byte[] sealed = Base64.getDecoder().decode(stored.sealed());
        Stored values = json.readValue(keys.decrypt(key, sealed, place(action, stored.field())), Stored.class);
        return new Stored(stored.field(), values.before(), values.after(), stored.sealed());
    }
}
