package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;

/** An official in the making; born 17/05/1980, recruited 01/06/2005, confirmed to hold no papers but those given, without post or paper. */
final class OfficialFixture {
    static final LocalDate APPOINTED_ON = LocalDate.of(2012, 3, 1);
    static final UnitId TAN_LANG = new UnitId(21);
    static final UnitId NA_SAM = new UnitId(20);

    private final List<PostingFact> postings = new ArrayList<>();
    private final List<QualificationFact> qualifications = new ArrayList<>();
    private final List<WaiverFact> waivers = new ArrayList<>();
    private final List<TrainingFact> trainings = new ArrayList<>();
    private @Nullable LocalDate birthDate = LocalDate.of(1980, 5, 17);
    private @Nullable Sex sex = Sex.FEMALE;
    private @Nullable LocalDate recruitedOn = LocalDate.of(2005, 6, 1);
    private Set<Criterion> confirmedNone = EnumSet.allOf(Criterion.class);
    private UnitType unitType = UnitType.COMMUNE;

    static OfficialFixture official() {
        return new OfficialFixture();
    }

    /** Holds the chair in the mountains since {@link #APPOINTED_ON}. */
    static OfficialFixture chair() {
        return official().holding(RuleFixture.CHAIR);
    }

    OfficialFixture born(@Nullable LocalDate date) {
        birthDate = date;
        return this;
    }

    OfficialFixture of(@Nullable Sex newSex) {
        sex = newSex;
        return this;
    }

    OfficialFixture recruitedOn(@Nullable LocalDate date) {
        recruitedOn = date;
        return this;
    }

    /** Nobody has confirmed anything: a paper that is not there may only be missing from the file. */
    OfficialFixture withUnreviewedDossier() {
        return confirmedToHoldNoMore();
    }

    OfficialFixture confirmedToHoldNoMore(Criterion... criteria) {
        confirmedNone = Set.of(criteria);
        return this;
    }

    /** Of the posts held from now on. */
    OfficialFixture inA(UnitType type) {
        unitType = type;
        return this;
    }

    OfficialFixture holding(PostCode post) {
        return holding(post, Region.MOUNTAIN, TAN_LANG, APPOINTED_ON, null, APPOINTED_ON, false);
    }

    OfficialFixture holding(String post) {
        return holding(new PostCode(post));
    }

    OfficialFixture holding(PostCode post, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        return holding(post, Region.MOUNTAIN, unit, from, to, from, false);
    }

    OfficialFixture holding(
            PostCode post,
            Region region,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate to,
            LocalDate firstAppointedOn,
            boolean minorityLanguageDuty) {
        postings.add(new PostingFact(post, region, unitType, unit, from, to, firstAppointedOn, minorityLanguageDuty));
        return this;
    }

    OfficialFixture withPaper(Criterion criterion, LocalDate issuedOn) {
        return withPaper(criterion, null, null, issuedOn, null);
    }

    OfficialFixture withPaper(Level level, LocalDate issuedOn) {
        return withPaper(level.criterion(), level, null, issuedOn, null);
    }

    OfficialFixture withPaper(Level level, ProfessionalField field, LocalDate issuedOn) {
        return withPaper(level.criterion(), level, field, issuedOn, null);
    }

    OfficialFixture withPaper(
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            LocalDate issuedOn,
            @Nullable LocalDate validTo) {
        qualifications.add(
                new QualificationFact(criterion, level, field, issuedOn, validTo, qualifications.size() + 1L));
        return this;
    }

    OfficialFixture withUndatedPaper(Level level) {
        return with(paper(level, null, false, null, null));
    }

    OfficialFixture withRevokedPaper(Level level, LocalDate issuedOn, LocalDate revokedOn) {
        return with(paper(level, null, false, issuedOn, revokedOn));
    }

    OfficialFixture withStatement(Level level, LocalDate issuedOn) {
        return with(paper(level, null, true, issuedOn, null));
    }

    OfficialFixture withPaperOfStudy(Level level, String studied, LocalDate issuedOn) {
        return with(paper(level, studied, false, issuedOn, null));
    }

    private QualificationFact paper(
            Level level,
            @Nullable String studied,
            boolean statement,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate revokedOn) {
        long number = qualifications.size() + 1L;
        return new QualificationFact(
                level.criterion(), level, null, studied, statement, issuedOn, null, revokedOn, number);
    }

    OfficialFixture with(QualificationFact paper) {
        qualifications.add(paper);
        return this;
    }

    OfficialFixture with(WaiverFact waiver) {
        waivers.add(waiver);
        return this;
    }

    OfficialFixture inClass(Level level, LocalDate startsOn, LocalDate endsOn, @Nullable Boolean passed) {
        return inClass(level.criterion(), level, startsOn, endsOn, passed);
    }

    OfficialFixture inClass(
            Criterion criterion,
            @Nullable Level level,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Boolean passed) {
        trainings.add(new TrainingFact(trainings.size() + 1L, criterion, level, null, startsOn, endsOn, passed));
        return this;
    }

    Facts facts() {
        PersonFacts person = new PersonFacts(new OfficialId(1), birthDate, sex, recruitedOn, confirmedNone);
        return new Facts(person, postings, qualifications, waivers, trainings);
    }
}
