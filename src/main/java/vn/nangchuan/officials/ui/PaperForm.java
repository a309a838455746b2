package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.FormOfStudy;
import vn.nangchuan.officials.PostingEntry;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.QualificationEntry;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.Formats;

/** The forms of a line of item 32, a paper, and of item 33, a post. */
final class PaperForm {

    private static final int ISSUER = 200;
    private static final int NUMBER = 60;
    private static final int LANGUAGE = 60;
    private static final int SCORE = 30;

    private PaperForm() {}

    /** @param proved whether a scan lies beside the form, which proves a level as a number does */
    static EntryForm<QualificationEntry> paper(@Nullable HeldQualification held, SerializableSupplier<Boolean> proved) {
        EntryForm<QualificationEntry> form = new EntryForm<>(QualificationEntry.class);
        List<Criterion> kinds =
                Arrays.stream(Criterion.values()).filter(Criterion::hasPapers).toList();
        Select<Criterion> criterion =
                form.choice("criterion", "officials.entry.criterion", Criterion.class, kinds, "standings.criterion.");
        Select<Level> level = form.choice("level", "officials.dossier-field.LEVEL", Level.class, List.of(), "");
        level.setItemLabelGenerator(item -> item == null ? "–" : StandingTexts.of(item));
        TextField studied = form.text("studied", "officials.entry.studied", ISSUER);
        Select<ProfessionalField> field = form.choice(
                "field",
                "officials.study.field",
                ProfessionalField.class,
                EntryForm.all(ProfessionalField.class),
                "officials.field.");
        TextField language = form.text("language", "officials.dossier-field.LANGUAGE", LANGUAGE);
        DossierTexts.help(language, "officials.entry.language.help");
        TextField score = form.text("score", "officials.dossier-field.SCORE", SCORE);
        criterion.addValueChangeListener(change -> {
            offer(level, change.getValue());
            offer(language, isOfLanguages(change.getValue()));
            offer(score, isOfLanguages(change.getValue()));
            offerStudied(studied, change.getValue());
            offer(field, change.getValue() == Criterion.PROFESSIONAL);
        });
        List.of(studied, language, score).forEach(text -> offer(text, false));
        offer(field, false);
        level.setVisible(false);
        return paperItself(form.needing(criterion), level, held, proved);
    }

    private static boolean isOfLanguages(@Nullable Criterion chosen) {
        return chosen != null && chosen.isOfLanguages();
    }

    private static void offerStudied(TextField studied, @Nullable Criterion chosen) {
        boolean isOfCourses = chosen != null && chosen.isOfCourses();
        studied.setLabel(translate(isOfCourses ? "officials.entry.course" : "officials.entry.studied"));
        offer(studied, chosen == Criterion.PROFESSIONAL || isOfCourses);
    }

    private static <F extends Component & HasValue<?, ?>> void offer(F field, boolean fits) {
        field.setVisible(fits);
        if (!fits) {
            field.clear();
        }
    }

    private static void offer(Select<Level> level, @Nullable Criterion chosen) {
        List<Level> levels = Arrays.stream(Level.values())
                .filter(candidate -> candidate.criterion() == chosen)
                .toList();
        Level before = level.getValue();
        level.setItems(levels);
        level.setValue(levels.contains(before) ? before : null);
        level.setVisible(!levels.isEmpty());
        level.setRequiredIndicatorVisible(chosen != null && chosen.kind() == Criterion.Kind.LADDER);
    }

    private static EntryForm<QualificationEntry> paperItself(
            EntryForm<QualificationEntry> form,
            Select<Level> level,
            @Nullable HeldQualification held,
            SerializableSupplier<Boolean> proved) {
        form.month("studiedFrom", "officials.entry.studied-from");
        TextField to = form.month("studiedTo", "officials.entry.studied-to");
        form.choice(
                "formOfStudy",
                "officials.entry.form-of-study",
                FormOfStudy.class,
                EntryForm.all(FormOfStudy.class),
                "officials.form-of-study.");
        TextField school = form.word("issuer", "officials.entry.school", ISSUER);
        TextField number = form.text("number", "officials.dossier-field.PAPER_NUMBER", NUMBER);
        DateField issuedOn = form.date("issuedOn", "officials.dossier-field.ISSUED_ON");
        form.date("until", "officials.dossier-field.PAPER_VALID_TO");
        form.noting(() -> DossierWarnings.ofPaper(
                level.getValue() != null && !issuedOn.isEmpty(),
                !number.getValue().isBlank() || proved.get(),
                issuedOn.getValue(),
                MonthOrDay.typed(to.getValue()).orElse(null)));
        return form.needing(school, issuedOn).beginningWith(present(held));
    }

    private static QualificationEntry present(@Nullable HeldQualification held) {
        return held == null
                ? new QualificationEntry(null, null, null, null, null, null, null, null, null, "", null, null, null)
                : new QualificationEntry(
                        held.criterion(),
                        held.level(),
                        held.field(),
                        held.studied(),
                        held.language(),
                        held.score(),
                        held.study().from(),
                        held.study().to(),
                        held.study().form(),
                        held.issuer(),
                        held.number(),
                        held.issuedOn(),
                        held.validTo() == null ? null : held.validTo().minusDays(1));
    }

    static EntryForm<PostingEntry> posting(PostsOffered posts, @Nullable HeldPost held) {
        EntryForm<PostingEntry> form = new EntryForm<>(PostingEntry.class);
        Map<String, String> names = PersonForms.postNames(posts);
        if (held != null) {
            names.putIfAbsent(held.code(), Formats.current().name(held.post()));
        }
        DateField from = form.date("from", "officials.entry.post-from");
        ComboBox<String> post = form.code("post", "officials.dossier-field.POST", names);
        PostsOfTheDay.offer(
                post,
                from,
                posts,
                code -> held != null && code.equals(held.code()) ? Optional.empty() : posts.find(code));
        form.date("until", "officials.dossier-field.POST_TO");
        DossierTexts.help(
                form.date("firstAppointedOn", "officials.entry.first-appointed-on"),
                "officials.entry.first-appointed-on.help");
        form.date("reappointedOn", "officials.entry.reappointed-on");
        form.flag("main", "officials.entry.main");
        form.flag("minorityLanguageDuty", "officials.dossier-field.MINORITY_LANGUAGE_DUTY");
        return form.needing(from, post).beginningWith(entry(held));
    }

    private static PostingEntry entry(@Nullable HeldPost held) {
        return held == null
                ? new PostingEntry(null, null, null, null, false, false, null)
                : new PostingEntry(
                        held.code(),
                        held.validFrom(),
                        held.validTo() == null ? null : held.validTo().minusDays(1),
                        held.firstAppointedOn(),
                        held.minorityLanguageDuty(),
                        held.precedence() == 1,
                        held.reappointedOn());
    }
}
