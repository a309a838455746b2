package vn.nangchuan.standings.law.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.nangchuan.standings.law.VersionLists;
import vn.nangchuan.standings.law.VersionText;
import vn.nangchuan.uikit.TextDownload;
import vn.nangchuan.uikit.TextDownload.Text;

/** Sends a version as the rule file that it is, to somebody who reads it or goes on from it. */
final class VersionDownload {

    private VersionDownload() {}

    static Anchor of(VersionLists lists, long id, String words) {
        return new Anchor(TextDownload.of(() -> lists.text(id).map(VersionDownload::text)), words);
    }

    static Text text(VersionText version) {
        return new Text(
                "%s-v%d.yaml".formatted(version.ruleSet(), version.number()),
                "application/yaml",
                version.content().lines().toList());
    }
}
