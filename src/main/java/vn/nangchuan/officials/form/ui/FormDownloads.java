package vn.nangchuan.officials.form.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.form.FormPdf;
import vn.nangchuan.uikit.FileDownload;
import vn.nangchuan.uikit.FileDownload.MadeFile;
import vn.nangchuan.units.UnitDirectory;

/** Sends a dossier as PDF in the layout of the official form; that it was printed is recorded each time. */
@Component
public class FormDownloads {

    private final Dossiers dossiers;
    private final UnitDirectory units;
    private final BusinessClock clock;

    FormDownloads(Dossiers dossiers, UnitDirectory units, BusinessClock clock) {
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
    }

    /** The form of one official as of today. */
    public DownloadHandler of(OfficialId official) {
        return FileDownload.of(() -> file(official));
    }

    private Optional<MadeFile> file(OfficialId official) {
        return dossiers.print(official)
                .map(dossier -> new MadeFile(
                        "so-yeu-ly-lich-" + official + ".pdf",
                        "application/pdf",
                        FormPdf.of(new FormSheets(dossier, clock.today()).sheet(units.trail(dossier.keeper())))));
    }
}
