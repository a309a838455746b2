package vn.nangchuan.officials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.PersonOwnedRecord;

/** The holding of a post in a unit over half-open days. The unit served never changes; a move is a new posting. */
@Entity
@Table(name = "posting")
class Posting extends PersonOwnedRecord {

    @Id
    @GeneratedValue(generator = "posting_seq")
    @SequenceGenerator(name = "posting_seq", sequenceName = "posting_seq", allocationSize = 50)
    private long id;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "posted_unit_id", updatable = false)
    private long postedUnitId;

    private int precedence;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "first_appointed_on")
    private LocalDate firstAppointedOn;

    @Column(name = "reappointed_on")
    private @Nullable LocalDate reappointedOn;

    @Column(name = "minority_language_duty")
    private boolean minorityLanguageDuty;

    @Column(name = "begun_by_order", updatable = false)
    private boolean begunByOrder;

    /** Of the holder; the database keeps it as the dossier has it. */
    @Column(name = "name_sort", updatable = false)
    private byte[] nameSort;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    Posting(Official official, long postId, int precedence, EnterOfficial.NewPosting entry) {
        super(official.id(), official.unitPath());
        this.postId = postId;
        this.postedUnitId = entry.unit().value();
        this.precedence = precedence;
        this.validFrom = entry.validFrom();
        this.validTo = entry.validTo();
        this.firstAppointedOn = entry.firstAppointedOn();
        this.minorityLanguageDuty = entry.minorityLanguageDuty();
        this.nameSort = official.nameSort();
    }

    Posting(DossierHead dossier, long postId, int precedence, BeginPosting order, LocalDate firstAppointedOn) {
        super(dossier.official(), dossier.keeper());
        this.postId = postId;
        this.postedUnitId = order.unit().value();
        this.precedence = precedence;
        this.validFrom = order.from();
        this.firstAppointedOn = firstAppointedOn;
        this.minorityLanguageDuty = order.minorityLanguageDuty();
        this.nameSort = VietnameseText.personSortKey(dossier.fullName());
    }

    private Posting(Official official, Posting former, UnitId unit, LocalDate from) {
        super(official.id(), official.unitPath());
        this.postId = former.postId;
        this.postedUnitId = unit.value();
        this.precedence = former.precedence;
        this.validFrom = from;
        this.firstAppointedOn = former.firstAppointedOn;
        this.reappointedOn = former.reappointedOn;
        this.minorityLanguageDuty = former.minorityLanguageDuty;
        this.nameSort = official.nameSort();
    }

    /** @param entry as the rules want it */
    @SuppressWarnings("NullAway.Init")
    Posting(Official official, Post post, int precedence, PostingEntry entry) {
        super(official.id(), official.unitPath());
        this.postedUnitId = official.unitId().value();
        this.precedence = precedence;
        this.nameSort = official.nameSort();
        fill(post, entry);
    }

    /** @param entry as the rules want it */
    void describe(Post post, PostingEntry entry) {
        fill(post, entry);
    }

    private void fill(Post post, PostingEntry entry) {
        postId = post.id();
        validFrom = Objects.requireNonNull(entry.from());
        validTo = entry.until() == null ? null : entry.until().plusDays(1);
        firstAppointedOn = entry.firstAppointedOn() == null ? validFrom : entry.firstAppointedOn();
        reappointedOn = entry.reappointedOn();
        minorityLanguageDuty = entry.minorityLanguageDuty();
    }

    /** Begins by an order of the province. */
    Posting ordered() {
        begunByOrder = true;
        return this;
    }

    boolean isBegunByOrder() {
        return begunByOrder;
    }

    /** Whether it is of that post and began on that day. */
    boolean isOf(Post post, @Nullable LocalDate from) {
        return postId == post.id() && validFrom.equals(from);
    }

    /** Whether it is or was held in that unit. */
    boolean isServedIn(UnitId unit) {
        return postedUnitId == unit.value();
    }

    /** Comes at that place among the posts held. */
    void rank(int place) {
        precedence = place;
    }

    int precedence() {
        return precedence;
    }

    long id() {
        return id;
    }

    long postId() {
        return postId;
    }

    boolean isHeldBesideWithItsRank(Posting other) {
        return precedence == other.precedence && meets(other.validFrom, other.validTo);
    }

    /** Whether it is held on a day on which the other is. */
    boolean meets(LocalDate from, @Nullable LocalDate to) {
        return (to == null || validFrom.isBefore(to)) && (validTo == null || from.isBefore(validTo));
    }

    /** What stands in its fields, by the names under which the audit trail knows them. */
    Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("from", validFrom);
        values.put("to", validTo);
        values.put("first-appointed-on", firstAppointedOn);
        values.put("reappointed-on", reappointedOn);
        values.put("minority-language-duty", minorityLanguageDuty);
        values.put("precedence", precedence);
        return values;
    }

    /** Is of another post than was entered. */
    void becomes(Post post) {
        postId = post.id();
    }

    /** Puts another value into a field other than the post. */
    void correct(DossierField field, @Nullable String value) {
        switch (field) {
            case POST_FROM -> validFrom = FieldValue.requiredDay(value);
            case POST_TO -> endsAfterAll(FieldValue.day(value));
            case FIRST_APPOINTED_ON -> firstAppointedOn = FieldValue.requiredDay(value);
            case MINORITY_LANGUAGE_DUTY -> minorityLanguageDuty = Boolean.parseBoolean(value);
            default -> throw FieldValue.notOf("a posting", field);
        }
    }

    private void endsAfterAll(@Nullable LocalDate day) {
        if (day != null && reappointedOn != null && !reappointedOn.isBefore(day)) {
            throw new BusinessRuleViolation(
                    List.of(FieldRules.complaint(FieldFinding.FIELD_DAYS_REVERSED, reappointedOn, day)));
        }
        validTo = day;
    }

    boolean isMinorityLanguageDuty() {
        return minorityLanguageDuty;
    }

    /** Ends it; the day is the first without it. */
    void endOn(LocalDate day) {
        validTo = day;
    }

    /** Ends this one and continues the same post in another unit from that day. */
    Posting continueIn(Official official, UnitId unit, LocalDate from) {
        validTo = from;
        return new Posting(official, this, unit, from);
    }
}
