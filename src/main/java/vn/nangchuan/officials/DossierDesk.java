package vn.nangchuan.officials;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/**
 * Where the clerk of a commune enters officials and edits what the official form asks of a person, one group at a time.
 * Each saving is one transaction, re-assesses at once and is recorded with what was before.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayEditOfficials
public class DossierDesk {

    private final Register register;
    private final PersonRules rules;
    private final IdentityPapers papers;
    private final OfficialEdits edits;
    private final PostCatalogue catalogue;
    private final UnitDirectory units;
    private final Scopes scopes;

    @SuppressWarnings("TooManyParameters")
    DossierDesk(
            Register register,
            PersonRules rules,
            IdentityPapers papers,
            OfficialEdits edits,
            PostCatalogue catalogue,
            UnitDirectory units,
            Scopes scopes) {
        this.register = register;
        this.rules = rules;
        this.papers = papers;
        this.edits = edits;
        this.catalogue = catalogue;
        this.units = units;
        this.scopes = scopes;
    }

    /** The ethnic groups that can be chosen, the most frequent first as the list has them. */
    @Transactional(readOnly = true)
    public List<EthnicGroup> ethnicGroups() {
        return edits.ethnicGroups();
    }

    /** What can be chosen as a post in the unit at which the clerk works. */
    @Transactional(readOnly = true)
    public PostsOffered posts() {
        return catalogue.in(
                units.find(scopes.require().path().unit()).orElseThrow().type());
    }

    /**
     * Puts somebody on the register of the commune at which the clerk works.
     *
     * @throws BusinessRuleViolation when something needed is missing or cannot be right
     */
    @JudgedInside("its row was judged when it was stored")
    public OfficialId enter(NewOfficial entry) {
        UnitSummary keeper = units.find(scopes.require().path().unit())
                .filter(unit -> unit.type().isCommuneLevel())
                .orElseThrow(() -> new BusinessRuleViolation(EntryFinding.ENTRY_UNIT_UNFIT));
        rules.ofSomebodyNew(entry, keeper.path())
                .and(rules.of(entry.personal().birthDate(), entry.identity()))
                .throwIfAny();
        PersonalEntry personal = entry.personal();
        FirstPostEntry post = entry.post();
        OfficialId id = register.enter(List.of(new EnterOfficial(
                        keeper.id(),
                        personal.fullName(),
                        personal.sex(),
                        personal.birthDate(),
                        null,
                        post.recruitedOn(),
                        null,
                        postings(post, keeper.id()),
                        List.of())))
                .getFirst();
        edits.complete(id, official -> {
            official.describe(personal);
            papers.record(official, entry.identity());
        });
        return id;
    }

    private static List<NewPosting> postings(FirstPostEntry entry, UnitId unit) {
        if (entry.post() == null || entry.from() == null) {
            throw new IllegalArgumentException("A post and its first day");
        }
        return List.of(new NewPosting(
                entry.post(),
                unit,
                entry.from(),
                null,
                entry.firstAppointedOn() == null ? entry.from() : entry.firstAppointedOn(),
                false));
    }

    /**
     * @param versionSeen as {@link PersonDetails#version}
     * @throws BusinessRuleViolation when something cannot be right, or the dossier was changed since it was seen
     */
    public void change(OfficialId id, int versionSeen, PersonalEntry entry) {
        edits.change(id, versionSeen, official -> {
            rules.of(id, entry).throwIfAny();
            official.describe(entry);
        });
    }

    /** As the other. */
    public void change(OfficialId id, int versionSeen, RecruitmentEntry entry) {
        edits.change(id, versionSeen, official -> {
            rules.of(official.birthDate(), entry).throwIfAny();
            official.describe(entry);
        });
    }

    /** As the other. */
    public void change(OfficialId id, int versionSeen, PartyEntry entry) {
        edits.change(id, versionSeen, official -> {
            rules.of(official.birthDate(), entry).throwIfAny();
            official.describe(entry);
        });
    }

    /** As the other. */
    public void change(OfficialId id, int versionSeen, RankEntry entry) {
        edits.change(id, versionSeen, official -> {
            rules.of(entry).throwIfAny();
            official.describe(entry);
        });
    }

    /** Enters an identity document, or says other things of the one with that number. */
    public void change(OfficialId id, int versionSeen, IdentityEntry entry) {
        edits.changeDocuments(id, versionSeen, official -> {
            rules.of(official.birthDate(), entry).throwIfAny();
            papers.record(official, entry);
        });
    }

    /** Takes a former identity document out; where there is none, nothing changes. */
    public void removeDocument(OfficialId id, int versionSeen, long document) {
        edits.changeDocuments(id, versionSeen, official -> papers.remove(official, document));
    }
}
