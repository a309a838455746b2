package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Stream;
import vn.nangchuan.certificates.CertificateFinding;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;

/** What is printed on a paper, field by field in the order in which papers print it. */
class PaperFields extends Div {

    private final Binder<PaperEntry> binder = new Binder<>(PaperEntry.class);
    private final ProvenFields proves = new ProvenFields(binder);
    private final TextField programmeName = text("programme");
    private final TextField issuer = text("issuer");
    private final TextField number = text("number");
    private final TextField registerNumber = text("register-number");
    private final DateField courseFrom = new DateField(translate("certificates.paper.course-from"));
    private final DateField courseTo = new DateField(translate("certificates.paper.course-to"));
    private final DateField issuedOn = new DateField(translate("certificates.paper.issued-on"));
    private final TextField grade = text("grade");
    private final TextField signer = text("signer");

    PaperFields() {
        addClassName("paper-fields");
        programmeName.addClassName("wide");
        issuer.addClassName("wide");
        bind();
        add(proves.all());
        add(programmeName, issuer, number, registerNumber);
        add(courseFrom, courseTo, issuedOn, grade, signer);
    }

    private TextField text(String key) {
        return new TextField(translate("certificates.paper." + key));
    }

    private void bind() {
        require(programmeName, CertificateFinding.CERTIFICATE_PROGRAMME_MISSING).bind("programmeName");
        require(issuer, CertificateFinding.CERTIFICATE_ISSUER_MISSING).bind("issuer");
        require(number, CertificateFinding.CERTIFICATE_NUMBER_MISSING).bind("number");
        optional(registerNumber).bind("registerNumber");
        binder.forField(courseFrom).bind("courseFrom");
        binder.forField(courseTo).bind("courseTo");
        require(issuedOn, CertificateFinding.CERTIFICATE_ISSUED_ON_MISSING).bind("issuedOn");
        optional(grade).bind("grade");
        optional(signer).bind("signer");
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
        proves.offerFor(paper.criterion());
        binder.readRecord(paper);
    }

    /** Takes over what the class says of its paper. */
    void fill(PaperEntry paper) {
        proves.fill(paper);
        programmeName.setValue(paper.programmeName());
        courseFrom.setValue(paper.courseFrom());
        courseTo.setValue(paper.courseTo());
    }

    /** What stands in the fields now, whether it holds or not. */
    PaperEntry current() {
        return new PaperEntry(
                proves.criterion.getValue(),
                proves.level.getValue(),
                proves.field.getValue(),
                proves.studied.getValue(),
                proves.language.getValue(),
                proves.score.getValue(),
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
        return proves.draftFields()
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
        Stream.<HasValue<?, ?>>of(proves.criterion, proves.level, proves.field, proves.studied, courseTo, issuedOn)
                .forEach(input -> input.addValueChangeListener(_ -> listener.run()));
    }
}
