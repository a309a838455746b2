package vn.nangchuan.oversight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.stream.Collectors;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;
import vn.nangchuan.units.CitedDocument;

/** Marks a pilot unit and cites the document that chose it. */
class PilotBadge extends StatusBadge {

    PilotBadge(List<CitedDocument> documents) {
        super(Tone.INFO, Icon.FLAG, translate("oversight.pilot"));
        Formats formats = Formats.current();
        since(documents.stream()
                .map(document -> translate("oversight.pilot.by", document.number(), formats.date(document.issuedOn())))
                .collect(Collectors.joining("; ")));
    }
}
