package vn.nangchuan.files.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileFinding;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.FileType;
import vn.nangchuan.files.ReceivedFile;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/**
 * Takes the scan of a paper. What was uploaded is checked at once, and a refusal says how to mend it; the file taken
 * last stays when another one is refused.
 */
public class ScanField extends Composite<Div> {

    private final transient FileStore files;
    private final boolean required;
    private final Upload upload = new Upload(this::receive);
    private final Div taken = new Div();
    private final Div error = new Div();
    private transient @Nullable CheckedFile file;
    private Command taking = () -> {};

    /**
     * @param required whether a scan must be chosen; where not, a former one stays
     */
    public ScanField(FileStore files, boolean required) {
        this.files = files;
        this.required = required;
        Span label = new Span(translate("files.scan.field"));
        label.addClassName("scan-field-label");
        Span help = new Span(translate(required ? "files.scan.help" : "files.scan.help.former"));
        help.addClassName("secondary");
        taken.addClassName("scan-taken");
        taken.setVisible(false);
        error.addClassName("scan-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("scan-field");
        getContent().setClassName("required", required);
        getContent().add(label, configuredUpload(), help, taken, error);
    }

    /** Has something done whenever a file was taken. */
    public void whenTaken(Command work) {
        taking = work;
    }

    private Upload configuredUpload() {
        UploadI18N texts = ComponentTexts.upload();
        texts.getAddFiles().setOne(translate("files.scan.choose"));
        texts.getError()
                .setFileIsTooBig(
                        FindingList.text(Finding.error(FileFinding.FILE_TOO_LARGE, FileStore.LARGEST_MEGABYTES)))
                .setIncorrectFileType(FindingList.text(Finding.error(FileFinding.FILE_TYPE_NOT_ALLOWED)));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(FileStore.LARGEST_MEGABYTES << 20);
        upload.setAcceptedMimeTypes(FileType.PDF.mediaType(), FileType.JPEG.mediaType(), FileType.PNG.mediaType());
        upload.addFileRejectedListener(rejected -> showError(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setWidthFull();
        return upload;
    }

    /** Comes outside the screen's lock, so that the screen goes on working while a slow line uploads. */
    private void receive(UploadEvent event) {
        ReceivedFile received = files.receive(event.getInputStream(), event.getFileName());
        event.getUI().access(() -> show(received));
    }

    void show(ReceivedFile received) {
        switch (received) {
            case CheckedFile checked -> take(checked);
            case ReceivedFile.Refused refused ->
                showError(refused.findings().stream().map(FindingList::text).collect(Collectors.joining(" ")));
        }
    }

    private void take(CheckedFile checked) {
        file = checked;
        error.setVisible(false);
        taken.removeAll();
        taken.add(
                Icon.CIRCLE_CHECK.create(),
                new Span(translate(
                        "files.scan.file",
                        checked.name(),
                        checked.type().name(),
                        new Formats(getLocale()).number(checked.size() / 1024.0 / 1024.0),
                        checked.pages())));
        taken.setVisible(true);
        taking.execute();
    }

    void showError(String text) {
        error.removeAll();
        error.add(Icon.CIRCLE_X.create(), new Span(text));
        error.setVisible(true);
    }

    /** Whether there is what is needed; says so at the field where not. */
    public boolean holds() {
        if (upload.isUploading()) {
            showError(translate("files.scan.uploading"));
            return false;
        }
        if (required && file == null && !error.isVisible()) {
            showError(translate("files.scan.missing"));
        }
        return !required || file != null;
    }

    /** What was taken last; empty while nothing was. */
    public Optional<CheckedFile> file() {
        return Optional.ofNullable(file);
    }
}
