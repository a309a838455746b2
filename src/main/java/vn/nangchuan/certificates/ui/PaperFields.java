package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificateFinding;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;

/** What is printed on a paper, field by field in the order in which papers print it. */
class PaperFields extends Div {

    private final Select<Criterion> criterion = new Select<>();
    private final Select<Level> level = new Select<>();
    private final Select<ProfessionalField> field = new Select<>();
    private final TextField studied = text("studied");
    private final TextField programmeName = text("programme");
    private final TextField issuer = text("issuer");
    private final TextField number = text("number");
    private final TextField registerNumber = text("register-number");
    private final DateField courseFrom = new DateField(translate("certificates.paper.course-from"));
    private final DateField courseTo = new DateField(translate("certificates.paper.course-to"));
    private final DateField issuedOn = new DateField(translate("certificates.paper.issued-on"));
    private final TextField grade = text("grade");
    private final TextField signer = text("signer");
    private final Binder<PaperEntry> binder = new Binder<>(PaperEntry.class);
    private Binder.@Nullable Binding<PaperEntry, Level> levelBinding;

    PaperFields() {
        addClassName("paper-fields");
        programmeName.addClassName("wide");
        issuer.addClassName("wide");
        criterion.addClassName("wide");
        configureChoices();
        bind();
        add(criterion, level, field, studied, programmeName, issuer, number, registerNumber);
        add(courseFrom, courseTo, issuedOn, grade, signer);
    }

    private TextField text(String key) {
        return new TextField(translate("certificates.paper." + key));
    }

    private void configureChoices() {
        criterion.setLabel(translate("certificates.paper.criterion"));
        criterion.setItems(Stream.of(Criterion.values())
                .filter(candidate -> candidate.hasPapers())
                .toList());
        criterion.setItemLabelGenerator(item -> item == null ? "" : StandingTexts.of(item));
        criterion.addValueChangeListener(change -> offerLevelsOf(change.getValue()));
        level.setLabel(translate("certificates.paper.level"));
        level.setItemLabelGenerator(item -> item == null ? "" : StandingTexts.of(item));
        field.setLabel(translate("certificates.paper.field"));
        field.setItems(ProfessionalField.values());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(item -> item == null ? "" : translate("officials.field." + item));
        field.setVisible(false);
        studied.setHelperText(translate("certificates.paper.studied.help"));
        studied.setVisible(false);
    }

    private void offerLevelsOf(@Nullable Criterion chosen) {
        List<Level> levels = Stream.of(Level.values())
                .filter(candidate -> candidate.criterion() == chosen)
                .toList();
        boolean isLevelRequired = chosen != null && chosen.kind() == Criterion.Kind.LADDER;
        level.setEmptySelectionAllowed(!isLevelRequired);
        Level before = level.getValue();
        level.setItems(levels);
        level.setValue(levels.contains(before) ? before : null);
        level.setVisible(!levels.isEmpty());
        if (levelBinding != null) {
            levelBinding.setAsRequiredEnabled(isLevelRequired);
        }
        field.setVisible(chosen == Criterion.PROFESSIONAL);
        studied.setVisible(field.isVisible());
        if (!field.isVisible()) {
            field.clear();
            studied.clear();
        }
    }

    private void bind() {
        require(criterion, CertificateFinding.CERTIFICATE_CRITERION_MISSING).bind("criterion");
        levelBinding = bindLevel();
        binder.forField(field).bind("field");
        optional(studied).bind("studied");
        require(programmeName, CertificateFinding.CERTIFICATE_PROGRAMME_MISSING).bind("programmeName");
        require(issuer, CertificateFinding.CERTIFICATE_ISSUER_MISSING).bind("issuer");
        require(number, CertificateFinding.CERTIFICATE_NUMBER_MISSING).bind("number");
        optional(registerNumber).bind("registerNumber");
        binder.forField(courseFrom).bind("courseFrom");
        binder.forField(courseTo).bind("courseTo");
        require(issuedOn, CertificateFinding.CERTIFICATE_ISSUED_ON_MISSING).bind("issuedOn");
        optional(grade).bind("grade");
        optional(signer).bind("signer");
        offerLevelsOf(null);
    }

    @SuppressWarnings("unchecked")
    private Binder.Binding<PaperEntry, Level> bindLevel() {
        return (Binder.Binding<PaperEntry, Level>)
                require(level, CertificateFinding.CERTIFICATE_LEVEL_MISSING).bind("level");
    }

    private <V> Binder.BindingBuilder<PaperEntry, V> require(HasValue<?, V> input, CertificateFinding otherwise) {
        return binder.forField(input).asRequired(CertificateWords.of(otherwise));
    }

    private Binder.BindingBuilder<PaperEntry, String> optional(TextField input) {
        return binder.forField(input).withNullRepresentation("");
    }

    Binder<PaperEntry> binder() {
        return binder;
    }

    /** Shows a paper that nobody has typed yet. */
    void begin(PaperEntry paper) {
        offerLevelsOf(paper.criterion());
        binder.readRecord(paper);
    }

    /** Takes over what the class says of its paper. */
    void fill(PaperEntry paper) {
        criterion.setValue(paper.criterion());
        level.setValue(paper.level());
        field.setValue(paper.field());
        programmeName.setValue(paper.programmeName());
        courseFrom.setValue(paper.courseFrom());
        courseTo.setValue(paper.courseTo());
    }

    /** What stands in the fields now, whether it holds or not. */
    PaperEntry current() {
        return new PaperEntry(
                criterion.getValue(),
                level.getValue(),
                field.getValue(),
                studied.getValue(),
                programmeName.getValue(),
                issuer.getValue(),
                number.getValue(),
                registerNumber.getValue(),
                courseFrom.getValue(),
                courseTo.getValue(),
                issuedOn.getValue(),
                grade.getValue(),
                signer.getValue());
    }

    DraftFields draftFields() {
        return DraftFields.none()
                .choice("criterion", criterion, Criterion.class)
                .choice("level", level, Level.class)
                .choice("field", field, ProfessionalField.class)
                .text("studied", studied)
                .text("programmeName", programmeName)
                .text("issuer", issuer)
                .text("number", number)
                .text("registerNumber", registerNumber)
                .date("courseFrom", courseFrom)
                .date("courseTo", courseTo)
                .date("issuedOn", issuedOn)
                .text("grade", grade)
                .text("signer", signer);
    }

    void focusFirstInvalid() {
        getChildren()
                .filter(input -> input instanceof HasValidationProperties checked && checked.isInvalid())
                .findFirst()
                .ifPresent(input -> ((Focusable<?>) input).focus());
    }

    void onChange(SerializableRunnable listener) {
        Stream.<HasValue<?, ?>>of(criterion, level, field, studied, courseTo, issuedOn)
                .forEach(input -> input.addValueChangeListener(_ -> listener.run()));
    }
}
