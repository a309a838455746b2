package vn.nangchuan.standings.law;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.LawSource;
import vn.nangchuan.standings.PublishedLaw;

/** What the province of the scope has published: the last version of each rule set, and its own decisions. */
@Component
class PublishedLaws implements LawSource {

    private final LawRevisions revisions;
    private final StoredVersions versions;
    private final StoredParameters parameters;
    private final VersionReader reader;
    private final ShippedLaw shipped;

    PublishedLaws(
            LawRevisions revisions,
            StoredVersions versions,
            StoredParameters parameters,
            VersionReader reader,
            ShippedLaw shipped) {
        this.revisions = revisions;
        this.versions = versions;
        this.parameters = parameters;
        this.reader = reader;
        this.shipped = shipped;
    }

    @Override
    public UUID revision() {
        return revisions.current();
    }

    @Override
    public UUID revisionHeld() {
        return revisions.held();
    }

    @Override
    @Transactional(readOnly = true)
    public PublishedLaw published() {
        return new PublishedLaw(revisions.current(), written(), parameters());
    }

    /** A province that was opened without versions is judged by what comes with the product rather than by nothing. */
    private Law written() {
        List<RuleSet> ruleSets = reader.read(versions.lastPublished());
        return ruleSets.isEmpty() ? shipped.law() : new Law(ruleSets);
    }

    private List<ProvincialParameter> parameters() {
        return Succession.of(parameters.findByStatusOrderByNameAscValidFromAsc(ParameterStatus.PUBLISHED).stream()
                .map(StoredParameter::parameter)
                .toList());
    }
}
