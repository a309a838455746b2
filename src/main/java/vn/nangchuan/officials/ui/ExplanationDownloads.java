package vn.nangchuan.officials.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.standings.Explanations;
import vn.nangchuan.standings.ProgrammeSource;
import vn.nangchuan.uikit.TextDownload;
import vn.nangchuan.uikit.TextDownload.Text;

/**
 * Sends the explanation of a dossier as text, asking anew each time whether the person may see it. The download is
 * recorded as such, in the trail of the dossier.
 */
@Component
class ExplanationDownloads {

    private final Dossiers dossiers;
    private final Explanations explanations;
    private final ProgrammeSource programmes;

    ExplanationDownloads(Dossiers dossiers, Explanations explanations, ProgrammeSource programmes) {
        this.dossiers = dossiers;
        this.explanations = explanations;
        this.programmes = programmes;
    }

    /** The explanation as of a day. */
    DownloadHandler of(OfficialId official, LocalDate date) {
        return TextDownload.of(() -> text(official, date));
    }

    private Optional<Text> text(OfficialId official, LocalDate date) {
        return explanations
                .of(official, date)
                .flatMap(explanation -> dossiers.export(official)
                        .map(dossier -> new Text(
                                "giai-trinh-" + official + "-" + date + ".txt",
                                "text/plain",
                                ExplanationFile.of(dossier, explanation, programmes.offers()))));
    }
}
