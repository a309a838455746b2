package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standings.law.VersionComparison;
import vn.nangchuan.standings.law.VersionLine;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The words for versions of rule sets, and for who made them. */
final class VersionTexts {

    private static final String JOB = "job:";

    private VersionTexts() {}

    static String name(VersionLine line) {
        return translate("standings.law.version", Integer.toString(line.number()));
    }

    /** With which version it is compared. */
    static String against(VersionComparison comparison) {
        return comparison.before() == null
                ? translate("standings.law.version.first")
                : translate(
                        "standings.law.version.against",
                        Integer.toString(comparison.before().version()));
    }

    static StatusBadge badge(VersionLine line) {
        Tone tone = switch (line.status()) {
            case DRAFT -> Tone.WARNING;
            case DISCARDED -> Tone.NEUTRAL;
            case PUBLISHED -> line.superseded() ? Tone.NEUTRAL : Tone.SUCCESS;
        };
        return new StatusBadge(tone, status(line));
    }

    static String status(VersionLine line) {
        return switch (line.status()) {
            case DRAFT -> translate("standings.law.version.DRAFT");
            case DISCARDED -> translate("standings.law.version.DISCARDED");
            case PUBLISHED ->
                translate(line.superseded() ? "standings.law.version.superseded" : "standings.law.version.law");
        };
    }

    static String drafted(VersionLine line, String self) {
        return translate("standings.law.version.drafted", by(line.draftedBy(), self), moment(line.draftedAt()));
    }

    /** Empty while nobody has decided. */
    static String decided(VersionLine line, String self) {
        if (line.isBaseline()) {
            return translate("standings.law.version.baseline", moment(line.decidedAt()));
        }
        String by = line.decidedBy();
        return by == null
                ? ""
                : translate("standings.law.version.decided." + line.status(), by(by, self), moment(line.decidedAt()));
    }

    /** Accounts are named by nothing but whether they are one's own. */
    static String by(String actor, String self) {
        if (actor.equals(self)) {
            return translate("standings.law.actor.you");
        }
        return translate(actor.startsWith(JOB) ? "standings.law.actor.product" : "standings.law.actor.somebody");
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : Formats.current().moment(at);
    }
}
