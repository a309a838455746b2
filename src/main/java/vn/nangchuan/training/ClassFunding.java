package vn.nangchuan.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Money for a class from one source. */
@Entity
@Table(name = "class_funding")
class ClassFunding extends ClassChild {

    @Id
    @GeneratedValue(generator = "class_funding_seq")
    @SequenceGenerator(name = "class_funding_seq", sequenceName = "class_funding_seq", allocationSize = 50)
    private long id;

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private long amount;

    @SuppressWarnings("NullAway.Init")
    protected ClassFunding() {}

    ClassFunding(TrainingClass parent, Funding funding) {
        super(parent);
        this.source = funding.source();
        this.amount = funding.amount();
    }
}
