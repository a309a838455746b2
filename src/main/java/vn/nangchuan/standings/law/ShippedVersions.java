package vn.nangchuan.standings.law;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.standings.law.ShippedLaw.ShippedFile;
import vn.nangchuan.units.ProvinceOpened;

/**
 * What the rule files of the product are in a province: its first versions when it begins, and drafts ever after. A file
 * that changed is not the law before somebody has published it.
 */
@Component
class ShippedVersions {

    /** Who has drafted what comes with the product. */
    static final String DRAFTER = "job:shipped-law";
    /** Who has published what a province begins with; nobody publishes what they drafted. */
    static final String PUBLISHER = "job:installation";

    private static final String OVERTAKEN = "Phần mềm đã có tệp quy định mới hơn.";

    private final ShippedLaw shipped;
    private final StoredVersions versions;
    private final VersionDrafts drafts;
    private final VersionTrail trail;
    private final LawRevisions revisions;
    private final LawActs acts;

    ShippedVersions(
            ShippedLaw shipped,
            StoredVersions versions,
            VersionDrafts drafts,
            VersionTrail trail,
            LawRevisions revisions,
            LawActs acts) {
        this.shipped = shipped;
        this.versions = versions;
        this.drafts = drafts;
        this.trail = trail;
        this.revisions = revisions;
        this.acts = acts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ProvinceOpened opened) {
        bringIn();
    }

    /** In the scope of the province. Done again it changes nothing. */
    @Transactional
    @RetriedAfterLostRace
    void bringIn() {
        List<StoredVersion> known = versions.findAllByOrderByRuleSetAscNumberAsc();
        if (known.isEmpty()) {
            begin();
            return;
        }
        for (ShippedFile file : shipped.files()) {
            List<StoredVersion> same = known.stream()
                    .filter(version -> version.ruleSet().equals(file.ruleSet().id()))
                    .toList();
            if (same.stream()
                    .noneMatch(version -> version.digest().equals(file.text().digest()))) {
                draft(file, same);
            }
        }
    }

    private void begin() {
        for (ShippedFile file : shipped.files()) {
            drafts.add(file.text(), file.ruleSet(), acts.by(DRAFTER, null, UUID.randomUUID()))
                    .take(VersionStep.PUBLISH, acts.by(PUBLISHER, null, UUID.randomUUID()));
        }
        revisions.renew();
    }

    /** What the product has drafted before and nobody has decided on is out of date; what people drafted is theirs. */
    private void draft(ShippedFile file, List<StoredVersion> known) {
        known.stream()
                .filter(version -> version.status() == VersionStatus.DRAFT)
                .filter(version -> version.draftedBy().equals(DRAFTER))
                .forEach(version -> {
                    version.take(VersionStep.DISCARD, acts.by(DRAFTER, OVERTAKEN, UUID.randomUUID()));
                    trail.decided(version);
                });
        trail.drafted(drafts.add(file.text(), file.ruleSet(), acts.by(DRAFTER, null, UUID.randomUUID())));
    }
}
