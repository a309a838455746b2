package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.OfOfficial;
import vn.nangchuan.scope.TenantRecord;
import vn.nangchuan.scope.UnitPath;

/** A person on the register; the file is kept by one commune. */
@Entity
@Table(name = "official")
class Official extends TenantRecord implements OfOfficial {

    @Id
    @GeneratedValue(generator = "official_seq")
    @SequenceGenerator(name = "official_seq", sequenceName = "official_seq", allocationSize = 50)
    private long id;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "name_search")
    private String nameSearch;

    @Column(name = "name_sort")
    private byte[] nameSort;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "identity_cipher")
    private byte @Nullable [] identityCipher;

    @Column(name = "identity_hash")
    private byte @Nullable [] identityHash;

    @Column(name = "identity_last4")
    private @Nullable String identityLast4;

    @Column(name = "recruited_on")
    private @Nullable LocalDate recruitedOn;

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    Official(UnitPath keeper, EnterOfficial entry, IdentityCipher cipher) {
        super(keeper);
        this.fullName = VietnameseText.tidy(entry.fullName());
        this.nameSearch = VietnameseText.searchKey(fullName);
        this.nameSort = VietnameseText.personSortKey(fullName);
        this.sex = entry.sex();
        this.birthDate = entry.birthDate();
        this.recruitedOn = entry.recruitedOn();
        if (entry.identityNumber() != null) {
            identify(entry.identityNumber(), cipher);
        }
    }

    private void identify(IdentityNumber number, IdentityCipher cipher) {
        this.identityCipher = cipher.encrypt(number);
        this.identityHash = cipher.hash(number);
        this.identityLast4 = number.lastFour();
    }

    /** Puts another value into a field of the person. */
    void correct(DossierField field, @Nullable String value, IdentityCipher cipher) {
        switch (field) {
            case NAME -> {
                fullName = VietnameseText.tidy(FieldValue.required(value));
                nameSearch = VietnameseText.searchKey(fullName);
                nameSort = VietnameseText.personSortKey(fullName);
            }
            case BIRTH_DATE -> birthDate = FieldValue.day(value);
            case SEX -> sex = FieldValue.choice(Sex.class, value);
            case IDENTITY_NUMBER -> identify(new IdentityNumber(FieldValue.required(value)), cipher);
            case RECRUITED_ON -> recruitedOn = FieldValue.day(value);
            default -> throw FieldValue.notOf("a person", field);
        }
    }

    OfficialId id() {
        return new OfficialId(id);
    }

    @Override
    public OfficialId official() {
        return id();
    }

    /** Hands the file to another commune; everything that belongs to it follows in the database. */
    void handTo(UnitPath keeper) {
        keepAt(keeper);
    }
}
