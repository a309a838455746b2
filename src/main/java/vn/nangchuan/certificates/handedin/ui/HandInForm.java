package vn.nangchuan.certificates.handedin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.handedin.HandIn;
import vn.nangchuan.certificates.handedin.HandedInFinding;
import vn.nangchuan.certificates.handedin.HandedInLine;
import vn.nangchuan.files.FileStore;
import vn.nangchuan.files.ui.ScanField;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;

/** What an official hands in: of a class or another paper, what they know of it, and its scan or photo. */
class HandInForm implements FormContent<HandIn> {

    /** What an official may say a paper is. */
    enum Kind {
        CLASS("certificates.handed-in.kind.class"),
        OTHER("certificates.handed-in.kind.other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Key of its text. */
        String key() {
            return key;
        }
    }

    private final UUID key = UUID.randomUUID();
    private final Div content = new Div();
    private final RadioButtonGroup<Kind> kind =
            new RadioButtonGroup<>(translate("certificates.handed-in.fact.kind"), Kind.values());
    private final Select<OfficialEnrolment> attended = new Select<>();
    private final TextField title = new TextField(translate("certificates.handed-in.fact.title"));
    private final TextField number = new TextField(translate("certificates.handed-in.fact.number"));
    private final DateField issuedOn = new DateField(translate("certificates.handed-in.fact.issued-on"));
    private final TextArea note = new TextArea(translate("certificates.handed-in.fact.note"));
    private final Map<String, HasValidationProperties> fields =
            Map.of("enrolment", attended, "title", title, "number", number, "issuedOn", issuedOn, "note", note);
    private final ScanField scan;
    private final @Nullable HandedInLine former;

    /**
     * @param former that is handed in again; its scan stays unless another one is chosen
     */
    HandInForm(List<OfficialEnrolment> classes, FileStore files, LocalDate today, @Nullable HandedInLine former) {
        this.former = former;
        this.scan = new ScanField(files, former == null);
        content.addClassName("submission-form");
        configureKind(classes);
        configureFields(today);
        if (former != null) {
            fillFrom(former, classes);
        }
        content.add(kind, attended, title, scan, number, issuedOn, note);
    }

    private void configureKind(List<OfficialEnrolment> classes) {
        Formats formats = Formats.current();
        kind.setItemLabelGenerator(item -> translate(item.key));
        kind.addValueChangeListener(_ -> showFieldsOfKind());
        attended.setLabel(translate("certificates.handed-in.class"));
        attended.setRequiredIndicatorVisible(true);
        attended.setItems(classes);
        attended.setItemLabelGenerator(place -> place == null
                ? ""
                : translate(
                        "certificates.handed-in.class.ended",
                        place.trainingClass().name(),
                        formats.date(place.trainingClass().endsOn())));
        kind.setValue(classes.isEmpty() ? Kind.OTHER : Kind.CLASS);
        kind.setVisible(!classes.isEmpty());
        showFieldsOfKind();
    }

    private void showFieldsOfKind() {
        attended.setVisible(kind.getValue() == Kind.CLASS);
        title.setVisible(kind.getValue() == Kind.OTHER);
    }

    private void configureFields(LocalDate today) {
        title.setRequiredIndicatorVisible(true);
        title.setHelperText(translate("certificates.handed-in.title.help"));
        title.setMaxLength(HandIn.LONGEST_TITLE);
        number.setHelperText(translate("certificates.handed-in.if-known"));
        number.setMaxLength(HandIn.LONGEST_NUMBER);
        issuedOn.setHelperText(translate("certificates.handed-in.if-known"));
        issuedOn.notAfter(today, text(HandedInFinding.HANDED_IN_ISSUED_IN_FUTURE));
        note.setHelperText(translate("certificates.handed-in.note.help", HandIn.LONGEST_NOTE));
        note.setMaxLength(HandIn.LONGEST_NOTE);
        note.setMinRows(2);
        Stream.<HasSize>of(attended, title, number, issuedOn, note).forEach(HasSize::setWidthFull);
    }

    private void fillFrom(HandedInLine paper, List<OfficialEnrolment> classes) {
        Optional<OfficialEnrolment> place = classes.stream()
                .filter(candidate -> candidate.id().equals(paper.enrolment()))
                .findFirst();
        kind.setValue(place.isPresent() ? Kind.CLASS : Kind.OTHER);
        place.ifPresentOrElse(attended::setValue, () -> title.setValue(paper.title()));
        number.setValue(paper.number() == null ? "" : paper.number());
        issuedOn.setValue(paper.issuedOn());
        note.setValue(paper.note() == null ? "" : paper.note());
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<HandIn> value() {
        boolean holds = scan.holds();
        boolean ofClass = kind.getValue() == Kind.CLASS;
        if (ofClass && attended.isEmpty()) {
            showAt("enrolment", translate("certificates.handed-in.class.missing"));
        } else if (!ofClass && title.getValue().isBlank()) {
            showAt("title", text(HandedInFinding.HANDED_IN_TITLE_MISSING));
        } else if (holds && !issuedOn.isInvalid()) {
            return Optional.of(new HandIn(
                    ofClass ? attended.getValue().id() : null,
                    ofClass ? "" : title.getValue(),
                    number.getValue(),
                    issuedOn.getValue(),
                    note.getValue(),
                    scan.file().orElse(null),
                    former == null ? null : former.id(),
                    key));
        }
        return Optional.empty();
    }

    @Override
    public boolean isChanged() {
        return scan.file().isPresent()
                || (former == null
                        && Stream.<HasValue<?, ?>>of(attended, title, number, issuedOn, note)
                                .anyMatch(field -> !field.isEmpty()));
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("kind", kind, Kind.class)
                .choice("enrolment", attended, place -> place.id().toString(), this::placeOf)
                .text("title", title)
                .text("number", number)
                .date("issuedOn", issuedOn)
                .text("note", note)
                .without(translate("files.scan.draft"));
    }

    private Optional<OfficialEnrolment> placeOf(String enrolment) {
        return attended.getListDataView()
                .getItems()
                .filter(place -> place.id().toString().equals(enrolment))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        HasValidationProperties field = fields.get(property);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        return true;
    }

    private static String text(HandedInFinding finding) {
        return FindingList.text(Finding.error(finding));
    }
}
