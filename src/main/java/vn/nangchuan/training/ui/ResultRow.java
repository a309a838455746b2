package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.EnrolmentStep;
import vn.nangchuan.training.RecordResults.Result;
import vn.nangchuan.uikit.DraftFields;

/** The result of one enrolled: what can be chosen, what was, and why. */
class ResultRow implements Serializable {

    private static final List<EnrolmentStep> RESULTS =
            List.of(EnrolmentStep.PASS, EnrolmentStep.FAIL, EnrolmentStep.DROP_OUT);

    private final transient EnrolmentLine person;
    private final int sittings;
    private final ClassStatus status;
    private final Select<EnrolmentStep> result = new Select<>();
    private final TextField reason = new TextField();

    ResultRow(EnrolmentLine person, int sittings, ClassStatus status) {
        this.person = person;
        this.sittings = sittings;
        this.status = status;
        result.setAriaLabel(translate("training.result.of", person.officialName()));
        result.setPlaceholder(translate("training.result.none"));
        result.setItems(RESULTS);
        result.setItemLabelGenerator(step -> TrainingTexts.of(step.to()));
        result.setItemEnabledProvider(this::isPossible);
        result.setReadOnly(!status.keepsBook());
        reason.setAriaLabel(translate("training.result.reason", person.officialName()));
        reason.setMaxLength(1000);
        reason.setReadOnly(!status.keepsBook());
        stored().ifPresent(result::setValue);
        reason.setValue(storedReason());
        result.addValueChangeListener(_ -> showReason());
        showReason();
    }

    private boolean isPossible(@Nullable EnrolmentStep step) {
        return step == EnrolmentStep.DROP_OUT
                || (status == ClassStatus.FINISHED && (step != EnrolmentStep.PASS || attendedAll()));
    }

    private boolean attendedAll() {
        return person.sittingsAttended() == sittings;
    }

    boolean canPass() {
        return isPossible(EnrolmentStep.PASS);
    }

    /** Passes who attended everything and has no result yet. */
    void passIfPossible() {
        if (canPass() && result.isEmpty()) {
            result.setValue(EnrolmentStep.PASS);
        }
    }

    private void showReason() {
        reason.setVisible(!result.isEmpty() && result.getValue().isReasonMandatory());
    }

    private Optional<EnrolmentStep> stored() {
        return Arrays.stream(EnrolmentStep.values())
                .filter(step -> step.to() == person.status() && person.status().isResult())
                .findFirst();
    }

    private String storedReason() {
        String given = person.reason();
        return given == null ? "" : given;
    }

    void addTo(NativeTableRow row) {
        NativeTableHeaderCell name = row.addHeaderCell();
        Span unit = new Span(person.unitType().nameOf(person.unitName()));
        unit.addClassName("secondary");
        name.add(new Span(person.officialName()), unit);
        Span attended = new Span(translate("training.attended", person.sittingsAttended(), sittings));
        attended.addClassName(attendedAll() ? "complete" : "incomplete");
        row.addDataCell().add(attended);
        row.addDataCell().add(result);
        row.addDataCell().add(reason);
    }

    DraftFields draftFields() {
        return DraftFields.none()
                .choice("result-" + person.id(), result, EnrolmentStep::name, this::possible)
                .text("reason-" + person.id(), reason);
    }

    private Optional<EnrolmentStep> possible(String step) {
        return RESULTS.stream()
                .filter(result -> result.name().equals(step) && isPossible(result))
                .findFirst();
    }

    /** What is to be stored; nothing where it stands as it was, or nothing was chosen. */
    Optional<Result> newResult() {
        if (result.isEmpty()) {
            return Optional.empty();
        }
        boolean same =
                stored().equals(result.getOptionalValue()) && reason.getValue().equals(storedReason());
        String given = result.getValue().isReasonMandatory() ? reason.getValue() : null;
        return same ? Optional.empty() : Optional.of(new Result(person.id(), result.getValue(), given));
    }
}
