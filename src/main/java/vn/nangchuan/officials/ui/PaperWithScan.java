package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ui.ScanField;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** The form of a paper with the scan that proves it, which may be left out. */
class PaperWithScan implements FormContent<PaperWithScan.Saved> {

    private final EntryForm<QualificationEntry> paper;
    private final ScanField scan;
    private final Div content;

    /**
     * A paper to be saved.
     *
     * @param scan null where none was chosen
     */
    record Saved(QualificationEntry paper, @Nullable CheckedFile scan) {}

    PaperWithScan(@Nullable HeldQualification held, FileStore files) {
        this.scan = new ScanField(files, false);
        boolean scanned = held != null && held.scan() != null;
        this.paper = PaperForm.paper(held, () -> scanned || scan.file().isPresent());
        scan.whenTaken(paper::note);
        this.content = new Div(paper.component(), scan);
        content.addClassName("entry-form");
    }

    PaperWithScan focusing(String property) {
        paper.focusing(property);
        return this;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Saved> value() {
        boolean holds = scan.holds();
        return paper.value()
                .filter(_ -> holds)
                .map(entry -> new Saved(entry, scan.file().orElse(null)));
    }

    @Override
    public boolean isChanged() {
        return paper.isChanged() || scan.file().isPresent();
    }

    @Override
    public DraftFields draftFields() {
        return paper.draftFields().without(translate("files.scan.draft"));
    }

    @Override
    public boolean showAt(String property, String text) {
        return paper.showAt(property, text);
    }
}
