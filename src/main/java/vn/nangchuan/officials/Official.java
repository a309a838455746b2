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
import java.util.LinkedHashMap;
import java.util.Map;
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

    @Column(name = "name_words")
    private String nameWords;

    @Column(name = "name_marked")
    private String nameMarked;

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

    @Column(name = "recruited_by")
    private @Nullable String recruitedBy;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    private @Nullable String ethnicity;
    private @Nullable String phone;

    @Column(name = "party_joined_on")
    private @Nullable LocalDate partyJoinedOn;

    @Column(name = "party_official_on")
    private @Nullable LocalDate partyOfficialOn;

    @Column(name = "party_post")
    private @Nullable String partyPost;

    @Column(name = "party_post_besides")
    private @Nullable String partyPostBesides;

    @Column(name = "civil_rank")
    private @Nullable String civilRank;

    @Column(name = "job_position")
    private @Nullable String jobPosition;

    @Enumerated(EnumType.STRING)
    private @Nullable ContractKind contract;

    private int changes;

    @SuppressWarnings("NullAway.Init")
    protected Official() {}

    Official(UnitPath keeper, EnterOfficial entry, IdentityCipher cipher) {
        super(keeper);
        this.fullName = VietnameseText.tidy(entry.fullName());
        this.nameSearch = VietnameseText.searchKey(fullName);
        this.nameSort = VietnameseText.personSortKey(fullName);
        this.nameWords = String.join(" ", VietnameseText.searchWords(fullName));
        this.nameMarked = String.join(" ", VietnameseText.markedWords(fullName));
        this.sex = entry.sex();
        this.birthDate = entry.birthDate();
        this.recruitedOn = entry.recruitedOn();
        if (entry.identityNumber() != null) {
            identify(entry.identityNumber(), cipher);
        }
        if (entry.details() != null) {
            add(entry.details());
        }
    }

    private void add(EnterOfficial.Details details) {
        ethnicity = details.ethnicity();
        phone = details.phone();
        recruitedBy = details.recruitment().recruitedBy();
        joinedOn = details.recruitment().joinedOn();
        describe(details.party());
        describe(details.rank());
    }

    /** Bears that number from now on. */
    void identify(IdentityNumber number, IdentityCipher cipher) {
        this.identityCipher = cipher.encrypt(number);
        this.identityHash = cipher.hash(number);
        this.identityLast4 = number.lastFour();
    }

    /** Puts another value into a field of the person other than the identity number, which has a history. */
    void correct(DossierField field, @Nullable String value) {
        switch (field) {
            case NAME -> rename(FieldValue.required(value));
            case BIRTH_DATE -> birthDate = FieldValue.day(value);
            case SEX -> sex = FieldValue.choice(Sex.class, value);
            case RECRUITED_ON -> recruitedOn = FieldValue.day(value);
            default -> throw FieldValue.notOf("a person", field);
        }
    }

    private void rename(String name) {
        fullName = VietnameseText.tidy(name);
        nameSearch = VietnameseText.searchKey(fullName);
        nameSort = VietnameseText.personSortKey(fullName);
        nameWords = String.join(" ", VietnameseText.searchWords(fullName));
        nameMarked = String.join(" ", VietnameseText.markedWords(fullName));
    }

    void describe(PersonalEntry entry) {
        rename(entry.fullName());
        sex = entry.sex();
        birthDate = entry.birthDate();
        ethnicity = entry.ethnicity();
        phone = entry.phone();
    }

    void describe(RecruitmentEntry entry) {
        recruitedOn = entry.recruitedOn();
        recruitedBy = entry.recruitedBy();
        joinedOn = entry.joinedOn();
    }

    void describe(PartyEntry entry) {
        partyJoinedOn = entry.joinedOn();
        partyOfficialOn = entry.officialOn();
        partyPost = entry.post();
        partyPostBesides = entry.postBesides();
    }

    void describe(RankEntry entry) {
        civilRank = entry.civilRank();
        jobPosition = entry.jobPosition();
        contract = entry.contract();
    }

    /** What stands in the fields that clerks write, by the names under which the audit trail knows them. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", fullName);
        values.put("sex", sex);
        values.put("birth-date", birthDate);
        values.put("ethnicity", ethnicity);
        values.put("phone", phone);
        values.put("recruited-on", recruitedOn);
        values.put("recruited-by", recruitedBy);
        values.put("joined-on", joinedOn);
        values.put("party-joined-on", partyJoinedOn);
        values.put("party-official-on", partyOfficialOn);
        values.put("party-post", partyPost);
        values.put("party-post-besides", partyPostBesides);
        values.put("civil-rank", civilRank);
        values.put("job-position", jobPosition);
        values.put("contract", contract);
        values.put("identity-number", identityLast4 == null ? null : "…" + identityLast4);
        return values;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    /** Something that belongs to the person has changed beside the row itself, which counts as a change of it. */
    void touch() {
        changes++;
    }

    byte @Nullable [] identityCipher() {
        return identityCipher == null ? null : identityCipher.clone();
    }

    byte @Nullable [] identityHash() {
        return identityHash == null ? null : identityHash.clone();
    }

    String fullName() {
        return fullName;
    }

    byte[] nameSort() {
        return nameSort.clone();
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
