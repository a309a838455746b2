package vn.nangchuan.standings.law;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.LawChanged;
import vn.nangchuan.standings.LawSource;
import vn.nangchuan.standings.PublishedLaw;
import vn.nangchuan.standings.law.LawPermissions.MayDraftLaw;
import vn.nangchuan.standings.law.LawPermissions.MayPublishLaw;

/** Where drafts of rule sets become the law of the province, or do not. */
@Service
@Transactional
@RetriedAfterLostRace
public class VersionDesk {

    private final StoredVersions versions;
    private final VersionEntry entry;
    private final VersionDrafts drafts;
    private final VersionReader reader;
    private final VersionChecks checks;
    private final VersionTrail trail;
    private final LawSource law;
    private final LawRevisions revisions;
    private final LawActs acts;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters")
    VersionDesk(
            StoredVersions versions,
            VersionEntry entry,
            VersionDrafts drafts,
            VersionReader reader,
            VersionChecks checks,
            VersionTrail trail,
            LawSource law,
            LawRevisions revisions,
            LawActs acts,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.entry = entry;
        this.drafts = drafts;
        this.reader = reader;
        this.checks = checks;
        this.trail = trail;
        this.law = law;
        this.revisions = revisions;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Drafts what stands in a rule file. Nobody is judged by it before somebody else has published it. The same key again
     * changes nothing.
     *
     * @throws BusinessRuleViolation when the file is wrong or brings nothing new
     */
    @MayDraftLaw
    public LawDraftId.OfRuleSet draft(DraftVersion order) {
        Optional<StoredVersion> drafted = versions.findByDraftKey(order.key());
        if (drafted.isPresent()) {
            return new LawDraftId.OfRuleSet(drafted.get().id());
        }
        RuleFileText file = RuleFileText.brought(order.content());
        RuleSet ruleSet = entry.read(file);
        drafts.requireNew(file, ruleSet);
        StoredVersion made = drafts.add(file, ruleSet, acts.now(null, order.key()));
        versions.flush();
        trail.drafted(made);
        return new LawDraftId.OfRuleSet(made.id());
    }

    /**
     * What the rule file would be drafted as; nothing is stored.
     *
     * @throws BusinessRuleViolation when it could not be drafted
     */
    @MayDraftLaw
    @Transactional(readOnly = true)
    public VersionPreview preview(DraftVersion order) {
        RuleFileText file = RuleFileText.brought(order.content());
        RuleSet ruleSet = entry.read(file);
        drafts.requireNew(file, ruleSet);
        return new VersionPreview(
                ruleSet.id(),
                ruleSet.document(),
                drafts.nextNumber(ruleSet.id()),
                ruleSet.requirements().size(),
                ruleSet.examples().size());
    }

    /**
     * Publishes a draft: officials are judged by it on the days that stand in it, in the place of the version before it,
     * and whom the rules that differ concern is assessed anew before this returns. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was decided before, whoever asks has drafted it, a later one is published, it
     *     cannot stand beside the other rule sets, or worked examples contradict it
     */
    @MayPublishLaw
    public void publish(long id, UUID key) {
        StoredVersion draft = existing(id);
        if (draft.isDecidedBy(key)) {
            return;
        }
        PublishedLaw before = law.published();
        RuleSet drafted = reader.read(draft);
        draft.take(VersionStep.PUBLISH, acts.now(null, key));
        if (reader.isOvertaken(draft)) {
            throw new BusinessRuleViolation(LawFinding.VERSION_OVERTAKEN);
        }
        BusinessRuleViolation.throwIfAny(checks.findings(drafted, before));
        revisions.renew();
        versions.flush();
        trail.decided(draft);
        tell(before.written(), before.with(drafted).written());
    }

    private void tell(Law before, Law after) {
        LawDifference difference = LawDifference.between(before, after);
        if (!difference.isNone()) {
            events.publishEvent(new LawChanged(difference.rules(), difference.posts()));
        }
    }

    /**
     * Discards a draft, for a reason. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when it was decided before, or the reason is missing
     */
    @MayDraftLaw
    public void discard(long id, String reason, UUID key) {
        BusinessRuleViolation.throwIfAny(ParameterRules.findingsOfReason(reason));
        StoredVersion draft = existing(id);
        if (draft.isDecidedBy(key)) {
            return;
        }
        draft.take(VersionStep.DISCARD, acts.now(VietnameseText.tidy(reason), key));
        versions.flush();
        trail.decided(draft);
    }

    private StoredVersion existing(long id) {
        return versions.findById(id).orElseThrow(() -> new BusinessRuleViolation(LawFinding.VERSION_NOT_HERE));
    }
}
