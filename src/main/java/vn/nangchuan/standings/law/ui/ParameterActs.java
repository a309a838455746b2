package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.standings.law.ParameterLine;
import vn.nangchuan.standings.law.ParameterStatus;

/** Who did what with a value that the province sets, and when, each in one sentence. */
final class ParameterActs {

    private ParameterActs() {}

    static List<String> of(ParameterLine line, String self) {
        List<String> said = new ArrayList<>();
        said.add(translate(
                "standings.law.version.drafted",
                VersionTexts.by(line.draftedBy(), self),
                VersionTexts.moment(line.draftedAt())));
        if (line.decidedBy() != null) {
            ParameterStatus decision =
                    line.status() == ParameterStatus.DISCARDED ? ParameterStatus.DISCARDED : ParameterStatus.PUBLISHED;
            said.add(translate(
                    "standings.law.version.decided." + decision,
                    VersionTexts.by(line.decidedBy(), self),
                    VersionTexts.moment(line.decidedAt())));
        }
        if (line.annulledBy() != null) {
            said.add(translate(
                    "standings.law.annulled",
                    VersionTexts.by(line.annulledBy(), self),
                    VersionTexts.moment(line.annulledAt())));
        }
        if (line.reason() != null) {
            said.add(translate("standings.law.version.reason", line.reason()));
        }
        return said;
    }
}
