package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.scope.PersonOwnedRecord;

/** Where an official served before, outside the posts of the register. No rule judges it. */
@Entity
@Table(name = "past_service")
class PastService extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "past_service_seq")
    @SequenceGenerator(name = "past_service_seq", sequenceName = "past_service_seq", allocationSize = 50)
    private long id;

    @Column(name = "served_from")
    private MonthOrDay from;

    @Column(name = "served_to")
    private MonthOrDay to;

    @Column(name = "served_in")
    private String unit;

    @Column(name = "served_as")
    private String post;

    @SuppressWarnings("NullAway.Init")
    protected PastService() {}

    /** @param entry as the rules want it */
    @SuppressWarnings("NullAway.Init")
    PastService(Official official, PastServiceEntry entry) {
        super(official.id(), official.unitPath());
        fill(entry);
    }

    /** @param entry as the rules want it */
    void describe(PastServiceEntry entry) {
        fill(entry);
    }

    private void fill(PastServiceEntry entry) {
        from = Objects.requireNonNull(entry.from());
        to = Objects.requireNonNull(entry.to());
        unit = entry.unit();
        post = entry.post();
    }

    String post() {
        return post;
    }

    /** What stands in its fields, by the names under which the audit trail knows them. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("served-from", from);
        values.put("served-to", to);
        values.put("served-in", unit);
        values.put("served-as", post);
        return values;
    }
}
