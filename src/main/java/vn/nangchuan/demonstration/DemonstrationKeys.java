package vn.nangchuan.demonstration;

import java.util.HashMap;
import java.util.Map;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;

/** What the keys in the data files became in the database. */
final class DemonstrationKeys {

    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, DocumentId> documents = new HashMap<>();
    private final Map<String, OfficialId> officials = new HashMap<>();

    void unit(String key, UnitId id) {
        units.put(key, id);
    }

    UnitId unit(String key) {
        return known(units, key);
    }

    void document(String key, DocumentId id) {
        documents.put(key, id);
    }

    DocumentId document(String key) {
        return known(documents, key);
    }

    void official(String key, OfficialId id) {
        officials.put(key, id);
    }

    OfficialId official(String key) {
        return known(officials, key);
    }

    private static <V> V known(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("The demonstration's data names an unknown key: " + key);
        }
        return value;
    }
}
