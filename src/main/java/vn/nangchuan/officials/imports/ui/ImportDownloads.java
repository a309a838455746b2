package vn.nangchuan.officials.imports.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.spreadsheets.AnnotatedWorkbook;
import vn.nangchuan.uikit.FileDownload;
import vn.nangchuan.uikit.FileDownload.MadeFile;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Sends workbooks to be filled in, and people's own files with what came of their rows; made anew each time. */
@Component
class ImportDownloads {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportLists lists;
    private final DossierDesk dossiers;
    private final UnitDirectory units;
    private final BusinessClock clock;
    private final Scopes scopes;

    ImportDownloads(ImportLists lists, DossierDesk dossiers, UnitDirectory units, BusinessClock clock, Scopes scopes) {
        this.lists = lists;
        this.dossiers = dossiers;
        this.units = units;
        this.clock = clock;
        this.scopes = scopes;
    }

    /** A workbook without anybody. */
    DownloadHandler empty(UnitId unit) {
        return FileDownload.of(() -> template(unit, false));
    }

    /** A workbook with the people of the unit. */
    DownloadHandler filled(UnitId unit) {
        return FileDownload.of(() -> template(unit, true));
    }

    private Optional<MadeFile> template(UnitId unit, boolean filled) {
        PostsOffered posts = lists.posts();
        return units.find(unit)
                .filter(own -> own.id().equals(scopes.require().path().unit()))
                .map(own -> new MadeFile(
                        (filled ? "can-bo-" : "mau-nhap-can-bo-") + clock.today() + ".xlsx",
                        WORKBOOK,
                        template(posts, own)
                                .of(filled ? lists.people() : List.of(), RegisterSheet.stamp(clock.instant()))));
    }

    private RegisterTemplate template(PostsOffered posts, UnitSummary unit) {
        return new RegisterTemplate(posts, new FieldChoices(posts, dossiers.ethnicGroups()), unit.type());
    }

    /** A file as it came, with what came of each row. */
    DownloadHandler result(long file) {
        return FileDownload.of(() -> lists.find(file).flatMap(this::result));
    }

    private Optional<MadeFile> result(ImportSheet sheet) {
        return lists.content(sheet.line().id()).map(content -> {
            String name = sheet.line().fileName();
            RowNotes notes = new RowNotes(lists, texts());
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            try {
                AnnotatedWorkbook.write(name, content, RegisterSheet.limits(), notes.of(sheet), written);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            boolean isWorkbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
            return new MadeFile(
                    resultName(name), isWorkbook ? WORKBOOK : "text/csv;charset=utf-8", written.toByteArray());
        });
    }

    ImportTexts texts() {
        return new ImportTexts(new FieldChoices(lists.posts(), dossiers.ethnicGroups()));
    }

    private static String resultName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = dot < 0 ? fileName : fileName.substring(0, dot);
        String ending = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return String.join("-", VietnameseText.searchWords(name)) + "-ket-qua" + ending;
    }
}
