package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.EnterOfficial.NewQualification;
import vn.nangchuan.officials.OfficialPermissions.MayAssignOfficials;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standings.Reassessment;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Keeps the register: enters officials, records what they qualified for, hands files on. Each re-assesses at once. */
@Service
@Transactional
public class Register {

    private final Officials officials;
    private final Posts posts;
    private final Postings postings;
    private final Qualifications qualifications;
    private final StatementsOfNone statements;
    private final IdentityDocuments documents;
    private final Scopes scopes;
    private final IdentityCipher cipher;
    private final UnitDirectory units;
    private final Reassessment reassessment;
    private final DossierHandOver handOver;
    private final RegisterTrail trail;

    @SuppressWarnings("TooManyParameters")
    Register(
            Officials officials,
            Posts posts,
            Postings postings,
            Qualifications qualifications,
            StatementsOfNone statements,
            IdentityDocuments documents,
            Scopes scopes,
            IdentityCipher cipher,
            UnitDirectory units,
            Reassessment reassessment,
            DossierHandOver handOver,
            RegisterTrail trail) {
        this.officials = officials;
        this.posts = posts;
        this.postings = postings;
        this.qualifications = qualifications;
        this.statements = statements;
        this.documents = documents;
        this.scopes = scopes;
        this.cipher = cipher;
        this.units = units;
        this.reassessment = reassessment;
        this.handOver = handOver;
        this.trail = trail;
    }

    /** Puts officials of any communes of the scope on the register; the ids come in the order of the entries. */
    @MayEditOfficials
    @JudgedInside("its row was judged when it was stored")
    public List<OfficialId> enter(Collection<EnterOfficial> entries) {
        Map<String, Long> postIds = posts.findAll().stream()
                .collect(Collectors.toMap(post -> post.code().value(), Post::id));
        Map<UnitId, UnitPath> keepers = entries.stream()
                .map(EnterOfficial::keeper)
                .distinct()
                .collect(Collectors.toMap(unit -> unit, unit -> existing(unit).path()));
        List<OfficialId> ids = new ArrayList<>();
        List<Posting> newPostings = new ArrayList<>();
        List<Qualification> newQualifications = new ArrayList<>();
        List<ConfirmedNone> newStatements = new ArrayList<>();
        for (EnterOfficial entry : entries) {
            Official official = officials.save(new Official(path(keepers, entry.keeper()), entry, cipher));
            ids.add(official.id());
            addPostings(official, entry.postings(), postIds, newPostings);
            entry.qualifications().forEach(item -> newQualifications.add(new Qualification(official, item)));
            newStatements.addAll(statements(official, entry.reviewedOn()));
            addDocuments(official, entry);
        }
        postings.saveAll(newPostings);
        qualifications.saveAll(newQualifications);
        statements.saveAll(newStatements);
        qualifications.flush();
        reassessment.reassess(ids);
        trail.entered(entries, ids, keepers);
        return ids;
    }

    private static UnitPath path(Map<UnitId, UnitPath> keepers, UnitId keeper) {
        UnitPath path = keepers.get(keeper);
        if (path == null) {
            throw new IllegalArgumentException("No unit " + keeper);
        }
        return path;
    }

    private static void addPostings(
            Official official, List<NewPosting> entries, Map<String, Long> postIds, List<Posting> target) {
        int precedence = 0;
        for (NewPosting entry : entries) {
            Long postId = postIds.get(entry.post());
            if (postId == null) {
                throw new IllegalArgumentException("No post " + entry.post());
            }
            target.add(new Posting(official, postId, ++precedence, entry));
        }
    }

    private void addDocuments(Official official, EnterOfficial entry) {
        List<IdentityEntry> given =
                entry.details() == null ? List.of() : entry.details().documents();
        for (IdentityEntry said : given) {
            IdentityNumber number = said.number().isEmpty()
                    ? Objects.requireNonNull(entry.identityNumber())
                    : new IdentityNumber(said.number());
            LocalDate end = said.until() == null ? null : said.until().plusDays(1);
            IdentityDocument document = new IdentityDocument(official, number, cipher);
            document.say(said.issuedOn(), said.issuer(), end);
            documents.save(document);
        }
    }

    /** Who went through the whole dossier states of every kind that nothing is missing. */
    private List<ConfirmedNone> statements(Official official, @Nullable LocalDate reviewedOn) {
        if (reviewedOn == null) {
            return List.of();
        }
        String actor = scopes.require().actor();
        return Arrays.stream(Criterion.values())
                .filter(Criterion::hasPapers)
                .map(kind -> new ConfirmedNone(official.id(), official.unitPath(), kind, reviewedOn, actor, null))
                .toList();
    }

    /** Adds a qualification to a dossier; what was stated of the kinds stays stated. */
    @MayEditOfficials
    public void recordQualification(OfficialId id, NewQualification entry) {
        Official official = existing(id);
        qualifications.saveAll(List.of(new Qualification(official, entry)));
        qualifications.flush();
        reassessment.reassess(List.of(id));
        trail.recorded(official, entry);
    }

    /**
     * Hands an official to another commune of the province from a day on: the posts go on there, and the file with all
     * that belongs to it is kept there. What was before that day is counted where it was.
     */
    @MayAssignOfficials
    public void assign(OfficialId id, UnitId newUnit, LocalDate from) {
        handOver.handOn(id, newUnit, from, null);
    }

    private Official existing(OfficialId id) {
        return officials
                .findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No official " + id + " in this scope"));
    }

    private UnitSummary existing(UnitId id) {
        return units.find(id).orElseThrow(() -> new IllegalArgumentException("No unit " + id + " in this scope"));
    }
}
