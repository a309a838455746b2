package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.EntryFinding;
import vn.nangchuan.officials.EntryRules;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.IdentityNumber;
import vn.nangchuan.officials.IdentitySeal;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RecruitmentEntry;
import vn.nangchuan.officials.imports.SheetField.Group;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/** What a person is to be after a row was taken over, judged by the rules of the form and made into rows of tables. */
final class PersonPlan {

    private final @Nullable KnownPerson known;
    private final Map<SheetField, String> values;
    private final Rules rules;
    private final List<RowNotice> notices = new ArrayList<>();
    private final Writing writing;

    /**
     * What is asked of values.
     *
     * @param keeper the unit whose register it is
     */
    record Rules(EntryRules entries, IdentitySeal seal, PostsOffered posts, UnitPath keeper) {

        LocalDate today() {
            return posts.today();
        }

        /** Of a number, as rows keep it. */
        String hash(IdentityNumber number) {
            return HexFormat.of().withUpperCase().formatHex(seal.hash(number));
        }
    }

    /**
     * @param known null: somebody new
     * @param row what the file says, of which a new identity document has what goes with its number
     * @param meanings which paper of each kind is meant
     * @param values what is to be written, by field; an empty text: nothing
     */
    PersonPlan(
            @Nullable KnownPerson known,
            Map<SheetField, String> values,
            ReadRow row,
            Map<Criterion, PaperMeaning> meanings,
            Rules rules) {
        this.known = known;
        this.values = values;
        this.rules = rules;
        PersonRow was = known == null ? PersonRow.empty() : known.person();
        PersonRow person = person(was);
        IdentityPlan identity = new IdentityPlan(known, person, values, row, rules);
        judgeNumber(person.birthDate(), identity);
        PaperPlan papers = new PaperPlan(known, values, meanings, rules, person.birthDate());
        notices.addAll(papers.notices());
        this.writing = new Writing(
                known,
                identity.person(),
                post(person),
                papers.added(),
                papers.changed(),
                identity.added(),
                identity.changed());
    }

    private PersonRow person(PersonRow was) {
        PersonalEntry personal = new PersonalEntry(
                Objects.requireNonNullElse(text(SheetField.FULL_NAME, was.name()), ""),
                Values.choice(Sex.class, text(SheetField.SEX, was.sex())),
                day(SheetField.BIRTH_DATE, was.birthDate()),
                text(SheetField.ETHNICITY, was.ethnicity()),
                text(SheetField.PHONE, was.phone()));
        RecruitmentEntry recruitment = new RecruitmentEntry(
                day(SheetField.RECRUITED_ON, was.recruitedOn()),
                text(SheetField.RECRUITED_BY, was.recruitedBy()),
                day(SheetField.JOINED_ON, was.joinedOn()));
        PartyEntry party = new PartyEntry(
                day(SheetField.PARTY_JOINED_ON, was.partyJoinedOn()),
                day(SheetField.PARTY_OFFICIAL_ON, was.partyOfficialOn()),
                text(SheetField.PARTY_POST, was.partyPost()),
                text(SheetField.PARTY_POST_BESIDES, was.partyPostBesides()));
        RankEntry rank = new RankEntry(
                text(SheetField.CIVIL_RANK, was.civilRank()),
                text(SheetField.JOB_POSITION, was.jobPosition()),
                Values.choice(ContractKind.class, text(SheetField.CONTRACT, Values.text(was.contract()))));
        EntryRules entries = rules.entries();
        judge(Group.PERSON, () -> entries.of(personal, rules.keeper()));
        judge(Group.RECRUITMENT, () -> entries.of(personal.birthDate(), recruitment));
        judge(Group.PARTY, () -> entries.of(personal.birthDate(), party));
        judge(Group.RANK, () -> entries.of(rank));
        return was.with(personal, recruitment, party, rank);
    }

    private @Nullable LocalDate day(SheetField field, @Nullable LocalDate was) {
        return values.containsKey(field) ? Values.day(values.get(field)) : was;
    }

    private @Nullable String text(SheetField field, @Nullable String was) {
        String value = values.containsKey(field) ? values.get(field) : was;
        return value == null || value.isEmpty() ? null : value;
    }

    /** Groups of which nothing is written are not judged: what stands there was judged when it was written. */
    private void judge(Group group, Supplier<List<Finding>> findings) {
        boolean isWritten = known == null && group == Group.PERSON
                || values.keySet().stream().anyMatch(field -> field.group() == group);
        if (isWritten) {
            findings.get().forEach(finding -> note(group, null, finding));
        }
    }

    private void note(Group group, @Nullable Criterion criterion, Finding finding) {
        notices.add(
                RowNotice.of(SheetField.of(group, criterion, finding.field()).orElse(null), finding));
    }

    private void judgeNumber(@Nullable LocalDate birthDate, IdentityPlan identity) {
        if (known == null || identity.writes()) {
            IdentityEntry entry = identity.entry();
            rules.entries().of(birthDate, entry).forEach(finding -> note(Group.IDENTITY, null, finding));
            if (known == null && entry.number().isEmpty()) {
                notices.add(RowNotice.of(SheetField.IDENTITY_NUMBER, Finding.error(EntryFinding.ENTRY_MISSING)));
            }
        }
    }

    private @Nullable PostRow post(PersonRow person) {
        LocalDate first = Values.day(values.get(SheetField.FIRST_APPOINTED_ON));
        if (known != null) {
            return changedPost(first, person);
        }
        FirstPostEntry entry = new FirstPostEntry(
                values.get(SheetField.POST), Values.day(values.get(SheetField.POST_FROM)), first, person.recruitedOn());
        List<Finding> findings = new ArrayList<>(rules.entries().of(person.birthDate(), entry));
        rules.posts().taking(entry.post(), entry.from()).forEach(finding -> findings.add(finding.at("post")));
        findings.forEach(finding -> note(Group.POST, null, finding));
        return findings.isEmpty() && entry.post() != null && entry.from() != null
                ? new PostRow(0, 0, entry.post(), entry.from(), first == null ? entry.from() : first)
                : null;
    }

    private @Nullable PostRow changedPost(@Nullable LocalDate first, PersonRow person) {
        PostRow held = known == null ? null : known.post();
        if (first == null) {
            return null;
        }
        if (held == null) {
            notices.add(RowNotice.of(SheetField.FIRST_APPOINTED_ON, Finding.error(ImportFinding.ROW_POST_DIFFERS)));
            return null;
        }
        rules.entries()
                .of(person.birthDate(), new FirstPostEntry(held.code(), held.from(), first, null))
                .forEach(finding -> notices.add(RowNotice.of(SheetField.FIRST_APPOINTED_ON, finding)));
        return held.firstOn(first);
    }

    List<RowNotice> notices() {
        return notices;
    }

    boolean writesAnything() {
        return known == null
                || !writing.person().equals(known.person())
                || writing.post() != null
                || !(writing.addedPapers().isEmpty() && writing.changedPapers().isEmpty())
                || !(writing.addedDocuments().isEmpty()
                        && writing.changedDocuments().isEmpty());
    }

    Writing writing() {
        return writing;
    }
}
