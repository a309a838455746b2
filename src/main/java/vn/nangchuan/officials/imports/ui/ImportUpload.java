package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportSheet;
import vn.nangchuan.officials.imports.RegisterSheet;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.FindingList;

/** Takes a file; the portal's own is looked through at once. Why one is refused is said here. */
class ImportUpload extends Div {

    private final transient ImportDesk desk;
    private final transient ImportLists lists;
    private final FindingList findings = new FindingList();

    ImportUpload(ImportDesk desk, ImportLists lists) {
        this.desk = desk;
        this.lists = lists;
        addClassName("import-upload");
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> bring(about.fileName(), content)));
        UploadI18N texts = ComponentTexts.upload();
        texts.getAddFiles().setOne(translate("officials.import.upload"));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportDesk.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx", "text/csv");
        upload.addFileRejectedListener(rejected -> findings.show(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        add(upload, findings);
    }

    private void bring(String fileName, byte[] content) {
        Attempt.at(findings, () -> {
            long id = desk.bring(fileName, content);
            boolean isClear = RegisterSheet.isStamped(fileName, content)
                    && lists.find(id).filter(ImportSheet::isUnderstood).isPresent();
            if (isClear) {
                desk.check(id, UUID.randomUUID());
            }
            ImportNavigation.show(id);
        });
    }
}
