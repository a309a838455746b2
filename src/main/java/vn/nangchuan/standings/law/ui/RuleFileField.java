package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.LawFinding;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.FindingList;

/**
 * Takes a rule file. It is read at once, and a refusal says in which line and why; the file taken last stays when another
 * one is refused.
 */
class RuleFileField extends Composite<Div> {

    private static final String[] ENDINGS = {".yaml", ".yml"};

    private final Upload upload = new Upload(this::receive);
    private final FindingList findings = new FindingList();
    private final SerializableConsumer<Taken> taken;
    private transient @Nullable DraftVersion file;

    /** A file that was brought, by its name. */
    record Taken(String name, DraftVersion file) {}

    /** @param taken shows what a file would be drafted as, or refuses it */
    RuleFileField(SerializableConsumer<Taken> taken) {
        this.taken = taken;
        Span label = new Span(translate("standings.law.file"));
        label.addClassName("rule-file-label");
        Span help = new Span(translate("standings.law.file.help", DraftVersion.MOST_MEGABYTES));
        help.addClassName("secondary");
        getContent().addClassNames("rule-file", "required");
        getContent().add(label, configuredUpload(), help, findings);
    }

    private Upload configuredUpload() {
        UploadI18N texts = ComponentTexts.upload();
        texts.getError()
                .setFileIsTooBig(
                        FindingList.text(Finding.error(LawFinding.VERSION_TOO_LONG, DraftVersion.MOST_MEGABYTES)))
                .setIncorrectFileType(FindingList.text(Finding.error(LawFinding.VERSION_NOT_YAML)));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DraftVersion.MOST_BYTES);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.addFileRejectedListener(rejected -> showError(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.setWidthFull();
        return upload;
    }

    /** Comes outside the screen's lock; no more is read than a rule file can have. */
    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content = event.getInputStream().readNBytes(DraftVersion.MOST_BYTES + 1);
        event.getUI().access(() -> show(name, content));
    }

    /** Shows what a file would be drafted as, or what is wrong with it. */
    void show(String name, byte[] content) {
        Attempt.at(findings, () -> take(name, content));
    }

    private void take(String name, byte[] content) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (Stream.of(ENDINGS).noneMatch(lowerCase::endsWith)) {
            throw new BusinessRuleViolation(LawFinding.VERSION_NOT_YAML);
        }
        DraftVersion brought = DraftVersion.of(content, UUID.randomUUID());
        taken.accept(new Taken(name, brought));
        file = brought;
    }

    void showError(String text) {
        findings.show(text);
    }

    /** What was taken last; empty while nothing was, which the field then says. */
    Optional<DraftVersion> file() {
        if (upload.isUploading()) {
            showError(translate("standings.law.file.uploading"));
            return Optional.empty();
        }
        if (file == null && !findings.isVisible()) {
            showError(translate("standings.law.file.missing"));
        }
        return Optional.ofNullable(file);
    }

    /** Whether a file was taken. */
    boolean isChanged() {
        return file != null;
    }
}
