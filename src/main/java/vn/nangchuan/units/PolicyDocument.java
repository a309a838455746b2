package vn.nangchuan.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.StoredRecord;
import vn.nangchuan.scope.UnitPath;

/** A resolution, decision or letter that the province's work cites. */
@Entity
@Table(name = "policy_document")
class PolicyDocument extends StoredRecord {

    @Id
    @GeneratedValue(generator = "policy_document_seq")
    @SequenceGenerator(name = "policy_document_seq", sequenceName = "policy_document_seq", allocationSize = 50)
    private long id;

    private String number;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected PolicyDocument() {}

    PolicyDocument(UnitPath province, RegisterDocument registration) {
        super(province.province().value());
        this.number = VietnameseText.tidy(registration.number());
        this.issuer = VietnameseText.tidy(registration.issuer());
        this.issuedOn = registration.issuedOn();
        this.title = VietnameseText.tidy(registration.title());
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    CitedDocument cited(List<UnitSummary> pilots) {
        return new CitedDocument(id(), number, issuer, issuedOn, title, pilots);
    }
}
