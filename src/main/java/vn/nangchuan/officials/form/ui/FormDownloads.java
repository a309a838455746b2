package vn.nangchuan.officials.form.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.Disclosures;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.form.FormPdf;
import vn.nangchuan.uikit.FileDownload;
import vn.nangchuan.uikit.FileDownload.MadeFile;
import vn.nangchuan.units.UnitDirectory;

/** Sends a dossier as PDF in the layout of the official form; that it was printed is recorded each time. */
@Component
public class FormDownloads {

    private final Dossiers dossiers;
    private final Disclosures disclosures;
    private final UnitDirectory units;
    private final BusinessClock clock;

    FormDownloads(Dossiers dossiers, Disclosures disclosures, UnitDirectory units, BusinessClock clock) {
        this.dossiers = dossiers;
        this.disclosures = disclosures;
        this.units = units;
        this.clock = clock;
    }

    /** The form of one official as of today, without what is sensitive. */
    public DownloadHandler of(OfficialId official) {
        return FileDownload.of(() -> dossiers.print(official, null).map(dossier -> file(dossier, null)));
    }

    /** The whole form; what is sensitive is shown for that reason, which is recorded each time. */
    public DownloadHandler of(OfficialId official, DisclosureReason reason) {
        return FileDownload.of(() -> disclosures
                .show(official, reason)
                .flatMap(facts -> dossiers.print(official, reason).map(dossier -> file(dossier, facts))));
    }

    private MadeFile file(Dossier dossier, @Nullable DisclosedFacts facts) {
        FormSheets sheets = new FormSheets(dossier, clock.today(), facts);
        return new MadeFile(
                "so-yeu-ly-lich-" + dossier.id() + ".pdf",
                "application/pdf",
                FormPdf.of(sheets.sheet(units.trail(dossier.keeper()))));
    }
}
