package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** The answer to what the host asked for when it returned a nomination. */
class NoteForm implements FormContent<String> {

    private static final int MOST_SIGNS = 1000;

    private final TextArea note = new TextArea(translate("nominations.note"));
    private final String before;
    private final String question;

    NoteForm(NominationLine line) {
        String given = line.note();
        String reason = line.latest().reason();
        before = given == null ? "" : given;
        question = reason == null ? "" : translate("nominations.because", reason);
        note.setValue(before);
        note.setMaxLength(MOST_SIGNS);
        note.setMinRows(3);
        note.setWidthFull();
    }

    @Override
    public Component component() {
        return new Div(new Paragraph(question), note);
    }

    @Override
    public Optional<String> value() {
        return Optional.of(note.getValue().strip());
    }

    @Override
    public boolean isChanged() {
        return !note.getValue().equals(before);
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none().text("note", note);
    }

    @Override
    public boolean showAt(String property, String text) {
        if (!property.equals("note")) {
            return false;
        }
        note.setErrorMessage(text);
        note.setInvalid(true);
        return true;
    }
}
