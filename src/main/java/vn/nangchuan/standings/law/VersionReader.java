package vn.nangchuan.standings.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nangchuan.standards.RuleSet;

/** Reads what versions of rule sets say. Texts that are known are not fetched again. */
@Component
class VersionReader {

    private static final String SOURCE = "a stored rule set";

    private final StoredVersions versions;
    private final RuleSetTexts texts;
    private final RuleFiles files;

    VersionReader(StoredVersions versions, RuleSetTexts texts, RuleFiles files) {
        this.versions = versions;
        this.texts = texts;
        this.files = files;
    }

    RuleSet read(StoredVersion version) {
        return read(List.of(version)).getFirst();
    }

    /** In the same order. */
    List<RuleSet> read(List<StoredVersion> stored) {
        Map<String, RuleSet> byDigest =
                said(stored.stream().map(StoredVersion::digest).distinct().toList());
        return stored.stream()
                .map(version -> Objects.requireNonNull(byDigest.get(version.digest()), "a version without its text")
                        .numbered(version.number()))
                .toList();
    }

    private Map<String, RuleSet> said(List<String> digests) {
        Map<String, RuleSet> said = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String digest : digests) {
            RuleSet known = files.find(digest);
            if (known == null) {
                unknown.add(digest);
            } else {
                said.put(digest, known);
            }
        }
        if (!unknown.isEmpty()) {
            texts.findByDigestIn(unknown)
                    .forEach(text -> said.put(text.file().digest(), files.read(SOURCE, text.file())));
        }
        return said;
    }

    /** The text as it stands in the file. */
    String text(StoredVersion version) {
        return texts.findByDigestIn(List.of(version.digest())).getFirst().file().content();
    }

    /** Whether a later one of the same rule set is published: the law does not go back. */
    boolean isOvertaken(StoredVersion version) {
        return versions.findByRuleSetOrderByNumberDesc(version.ruleSet()).stream()
                .anyMatch(other -> other.number() > version.number() && other.status() == VersionStatus.PUBLISHED);
    }
}
