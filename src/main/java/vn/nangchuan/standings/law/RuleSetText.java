package vn.nangchuan.standings.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.StoredRecord;

/** The text of a rule file, kept by its digest apart from the versions, so that these are listed without it. */
@Entity
@Table(name = "rule_set_text")
class RuleSetText extends StoredRecord {

    @Id
    @GeneratedValue(generator = "rule_set_text_seq")
    @SequenceGenerator(name = "rule_set_text_seq", sequenceName = "rule_set_text_seq", allocationSize = 50)
    private long id;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected RuleSetText() {}

    RuleSetText(UnitId province, RuleFileText file) {
        super(province.value());
        this.digest = file.digest();
        this.content = file.content();
    }

    RuleFileText file() {
        return new RuleFileText(content, digest);
    }
}
