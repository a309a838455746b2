package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificateFinding;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DraftFields;

/** What a paper proves: of what kind it is, and what papers of that kind say. */
final class ProvenFields implements Serializable {

    final Select<Criterion> criterion = new Select<>();
    final Select<Level> level = new Select<>();
    final Select<ProfessionalField> field = new Select<>();
    final TextField studied = text("studied");
    final TextField language = text("language");
    final TextField score = text("score");
    private final Binder.Binding<PaperEntry, Level> levelBinding;
    /** The course that was filled in last, and not typed. */
    private String foretold = "";

    ProvenFields(Binder<PaperEntry> binder) {
        criterion.addClassName("wide");
        configureChoices();
        language.setHelperText(translate("certificates.paper.language.help"));
        levelBinding = bind(binder);
        offerFor(null);
    }

    private static TextField text(String key) {
        return new TextField(translate("certificates.paper." + key));
    }

    private void configureChoices() {
        criterion.setLabel(translate("certificates.paper.criterion"));
        criterion.setItems(Stream.of(Criterion.values())
                .filter(candidate -> candidate.hasPapers())
                .toList());
        criterion.setItemLabelGenerator(item -> item == null ? "" : StandingTexts.of(item));
        criterion.addValueChangeListener(change -> offerFor(change.getValue()));
        level.setLabel(translate("certificates.paper.level"));
        level.setItemLabelGenerator(item -> item == null ? "" : StandingTexts.of(item));
        field.setLabel(translate("certificates.paper.field"));
        field.setItems(ProfessionalField.values());
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(item -> item == null ? "" : translate("officials.field." + item));
    }

    @SuppressWarnings("unchecked")
    private Binder.Binding<PaperEntry, Level> bind(Binder<PaperEntry> binder) {
        binder.forField(criterion)
                .asRequired(CertificateWords.of(CertificateFinding.CERTIFICATE_CRITERION_MISSING))
                .bind("criterion");
        binder.forField(field).bind("field");
        binder.forField(studied).withNullRepresentation("").bind("studied");
        binder.forField(language).withNullRepresentation("").bind("language");
        binder.forField(score).withNullRepresentation("").bind("score");
        return (Binder.Binding<PaperEntry, Level>) binder.forField(level)
                .asRequired(CertificateWords.of(CertificateFinding.CERTIFICATE_LEVEL_MISSING))
                .bind("level");
    }

    /** Asks what papers of that kind say, and forgets what others say. */
    void offerFor(@Nullable Criterion chosen) {
        List<Level> levels = Stream.of(Level.values())
                .filter(candidate -> candidate.criterion() == chosen)
                .toList();
        boolean isLevelRequired = chosen != null && chosen.kind() == Criterion.Kind.LADDER;
        level.setEmptySelectionAllowed(!isLevelRequired);
        Level before = level.getValue();
        level.setItems(levels);
        level.setValue(levels.contains(before) ? before : null);
        level.setVisible(!levels.isEmpty());
        levelBinding.setAsRequiredEnabled(isLevelRequired);
        boolean isProfessional = chosen == Criterion.PROFESSIONAL;
        field.setVisible(isProfessional);
        if (!isProfessional) {
            field.clear();
        }
        boolean isOfCourses = chosen != null && chosen.isOfCourses();
        studied.setLabel(translate(isOfCourses ? "certificates.paper.course-name" : "certificates.paper.studied"));
        studied.setHelperText(isOfCourses ? null : translate("certificates.paper.studied.help"));
        offer(studied, isProfessional || isOfCourses);
        offer(language, chosen != null && chosen.isOfLanguages());
        offer(score, chosen != null && chosen.isOfLanguages());
    }

    private static void offer(TextField text, boolean fits) {
        text.setVisible(fits);
        if (!fits) {
            text.clear();
        }
    }

    /** In the order in which papers print them. */
    Component[] all() {
        return new Component[] {criterion, level, field, studied, language, score};
    }

    /** Takes over what the class says of its paper. */
    void fill(PaperEntry paper) {
        boolean isOfSameKind = paper.criterion() == criterion.getValue();
        criterion.setValue(paper.criterion());
        level.setValue(paper.level());
        field.setValue(paper.field());
        if (paper.studied() != null || !isOfSameKind || studied.getValue().equals(foretold)) {
            foretold = Objects.requireNonNullElse(paper.studied(), "");
            studied.setValue(foretold);
        }
    }

    DraftFields draftFields() {
        return DraftFields.none()
                .choice("criterion", criterion, Criterion.class)
                .choice("level", level, Level.class)
                .choice("field", field, ProfessionalField.class)
                .text("studied", studied)
                .text("language", language)
                .text("score", score);
    }
}
