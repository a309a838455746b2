package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.PaperEntry;
import vn.nangchuan.files.ui.ScanField;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.training.OfficialEnrolment;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;

/** Whose paper it is, from which class, what is printed on it, and its scan; with what it will not do said beforehand. */
class SubmissionForm implements FormContent<Submission> {

    private final SubmissionSources sources;
    private final Div content = new Div();
    private final ComboBox<OfficialLine> whose = new ComboBox<>();
    private final Select<OfficialEnrolment> attended = new Select<>();
    private final PaperFields fields = new PaperFields();
    private final FormContent<PaperEntry> paper = FormContent.of(fields, fields.binder());
    private final FindingList notes = new FindingList();
    private final ScanField scan;
    private @Nullable OfficialId official;
    private @Nullable EnrolmentId enrolment;
    private boolean touched;

    SubmissionForm(SubmissionSources sources, boolean scanRequired) {
        this.sources = sources;
        this.scan = new ScanField(sources.files(), scanRequired);
        content.addClassName("submission-form");
        content.add(whose, attended, scan, fields, notes);
        whose.setVisible(false);
        attended.setVisible(false);
        configureClasses();
        fields.onChange(this::showNotes);
    }

    /** Lets one choose the official first. */
    SubmissionForm choosing() {
        whose.setLabel(translate("certificates.column.official"));
        whose.setPlaceholder(translate("certificates.official.placeholder"));
        whose.setItemLabelGenerator(OfficialLine::fullName);
        whose.setItems(query -> sources.officials(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        whose.setRequiredIndicatorVisible(true);
        whose.setVisible(true);
        whose.addValueChangeListener(change -> chosen(change.getValue()));
        return this;
    }

    private void chosen(@Nullable OfficialLine line) {
        whose.setInvalid(false);
        of(line == null ? null : line.id(), null);
        showNotes();
    }

    /** Is about that official, beginning with the class that leads to such a paper. */
    SubmissionForm of(@Nullable OfficialId chosen, @Nullable PaperEntry wanted) {
        official = chosen;
        enrolment = null;
        List<OfficialEnrolment> classes = chosen == null ? List.of() : sources.passedClasses(chosen);
        attended.setItems(classes);
        attended.setVisible(!classes.isEmpty());
        if (wanted != null) {
            Optional<OfficialEnrolment> fitting = classes.stream()
                    .filter(passed -> passed.trainingClass().programme().criterion() == wanted.criterion())
                    .findFirst();
            fields.begin(fitting.map(SubmissionSources::paperOf).orElse(wanted));
            fitting.ifPresent(attended::setValue);
        }
        return this;
    }

    /** Is about a paper that its holder handed in: the scan is there, and what was said of it is filled in. */
    SubmissionForm ofHandedIn(OfficialId holder, @Nullable EnrolmentId from, PaperEntry said) {
        of(holder, null);
        Optional<OfficialEnrolment> place = attended.getListDataView()
                .getItems()
                .filter(passed -> passed.id().equals(from))
                .findFirst();
        fields.begin(
                place.map(passed -> SubmissionSources.paperOf(passed, said)).orElse(said));
        place.ifPresent(attended::setValue);
        Paragraph there = new Paragraph(translate("certificates.handed-in.scan"));
        there.addClassName("secondary");
        content.replace(scan, there);
        return this;
    }

    /** Is about a paper that was typed before; its class stays. */
    SubmissionForm correcting(OfficialId of, @Nullable EnrolmentId from, PaperEntry typed) {
        official = of;
        enrolment = from;
        fields.begin(typed);
        return this;
    }

    private void configureClasses() {
        Formats formats = Formats.current();
        attended.setLabel(translate("certificates.class"));
        attended.setHelperText(translate("certificates.class.help"));
        attended.setEmptySelectionAllowed(true);
        attended.setEmptySelectionCaption(translate("certificates.class.none"));
        attended.setItemLabelGenerator(passed -> passed == null
                ? translate("certificates.class.none")
                : translate(
                        "certificates.class.ended",
                        passed.trainingClass().name(),
                        formats.date(passed.trainingClass().endsOn())));
        attended.addValueChangeListener(change -> {
            enrolment = change.getValue() == null ? null : change.getValue().id();
            if (change.isFromClient() && change.getValue() != null) {
                fields.fill(SubmissionSources.paperOf(change.getValue()));
            }
            touched |= change.isFromClient();
            showNotes();
        });
    }

    private void showNotes() {
        notes.show(
                official == null
                        ? List.of()
                        : sources.check(official, enrolment, fields.current()).stream()
                                .filter(finding -> !finding.isError())
                                .toList());
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<Submission> value() {
        boolean holds = scan.holds();
        Optional<PaperEntry> typed = paper.value();
        fields.focusFirstInvalid();
        if (official == null) {
            whose.setErrorMessage(translate("certificates.official.missing"));
            whose.setInvalid(true);
            return Optional.empty();
        }
        OfficialId about = official;
        return typed.filter(_ -> holds)
                .map(entry ->
                        new Submission(about, enrolment, entry, scan.file().orElse(null)));
    }

    @Override
    public boolean isChanged() {
        return touched || paper.isChanged() || scan.file().isPresent() || !whose.isEmpty();
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("official", whose, line -> line.id() + " " + line.fullName(), sources::officialOf)
                .choice("class", attended, passed -> passed.id().toString(), this::classOf)
                .all(fields.draftFields())
                .without(translate("files.scan.draft"));
    }

    private Optional<OfficialEnrolment> classOf(String number) {
        return attended.getListDataView()
                .getItems()
                .filter(passed -> passed.id().toString().equals(number))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        boolean shown = paper.showAt(property, text);
        fields.focusFirstInvalid();
        return shown;
    }
}
