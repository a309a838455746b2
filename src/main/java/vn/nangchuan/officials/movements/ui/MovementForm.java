package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.movements.MovementChoices;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.RecordMovement;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FieldMarks;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;

/** What happened to somebody's posts, and by which decision. Only the fields that the kind asks for are shown. */
class MovementForm implements FormContent<RecordMovement> {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NOTE = 1000;

    private final UUID key = UUID.randomUUID();
    private final transient MovementChoices choices;
    private final transient MovementWork work;
    private final transient LeaverMatters leaver;
    private final OpenMatterList open = new OpenMatterList("officials.movement.open.leaving", List.of());
    private final Select<MovementKind> kind = new Select<>();
    private final DateField day = new DateField(translate("officials.movement.day"));
    private final Select<HeldPosting> posting = new Select<>();
    private final PostField post;
    private final Checkbox minority = new Checkbox(translate("officials.movement.minority"));
    private final TextField place = new TextField(translate("officials.movement.place"));
    private final Paragraph over = new Paragraph();
    private final PaperFields paper = new PaperFields();
    private final TextArea note = new TextArea(translate("officials.movement.note"));
    private final Div fields = new Div();
    private final Map<String, HasValidation> byProperty = new LinkedHashMap<>();

    MovementForm(MovementChoices choices, PostsOffered posts, MovementWork work) {
        this.choices = choices;
        this.work = work;
        this.leaver = work.open().ofLeaver(choices.official(), choices.held());
        this.post = new PostField(translate("officials.movement.post"), posts, day);
        configure();
        byProperty.put("kind", kind);
        byProperty.put("day", day);
        byProperty.put("posting", posting);
        byProperty.put("post", post);
        byProperty.put("place", place);
        byProperty.put("note", note);
        byProperty.putAll(paper.byProperty());
        fields.addClassName("movement-fields");
        fields.add(kind, open, day, posting, post, minority, place, over, paper.component(), note);
        fit();
    }

    private void configure() {
        kind.setLabel(translate("officials.movement.kind"));
        kind.setItems(choices.kinds());
        kind.setItemLabelGenerator(item -> item == null ? "" : translate(item.messageKey()));
        kind.addValueChangeListener(_ -> fit());
        day.addValueChangeListener(_ -> fit());
        posting.addValueChangeListener(_ -> showOpenMatters());
        post.addValueChangeListener(_ -> showHeadcount());
        posting.setItems(choices.held());
        posting.setItemLabelGenerator(item -> item == null ? "" : words(item));
        place.setMaxLength(LONGEST_PLACE);
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(2);
        over.addClassNames("headcount-over");
        Stream.<HasValue<?, ?>>of(kind, day, posting, post, place)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private static String words(HeldPosting held) {
        return translate(
                "officials.movement.held",
                Formats.current().name(held.name()),
                Formats.current().date(held.from()));
    }

    private void fit() {
        MovementKind chosen = kind.getValue();
        boolean begins = chosen != null && chosen.beginsPost();
        boolean leaves = chosen != null && chosen.endsAllPosts();
        posting.setVisible(
                chosen != null && chosen.endsOnePost() && !choices.held().isEmpty());
        posting.setLabel(translate(begins ? "officials.movement.instead" : "officials.movement.given-up"));
        post.setVisible(begins);
        minority.setVisible(begins);
        place.setVisible(chosen != null && chosen.namesPlace());
        day.setHelperText(translate(
                leaves || chosen == MovementKind.END_OF_POST
                        ? "officials.movement.day.end.help"
                        : "officials.movement.day.help"));
        kind.setHelperText(MovementTexts.help(chosen, choices.kinds()));
        showHeadcount();
        showOpenMatters();
    }

    private void showOpenMatters() {
        open.show(leaver.of(kind.getValue(), day.getValue(), posting.getValue()));
    }

    /** Somebody more counts only where a post that counts is taken up by whoever holds none of those that day. */
    private void showHeadcount() {
        UnitId unit = choices.keeper().unit();
        boolean comes = post.isVisible()
                && !day.isEmpty()
                && choices.held().stream().noneMatch(held -> held.isCountedIn(unit, day.getValue()));
        Optional<String> words = post.getOptionalValue()
                .filter(_ -> comes)
                .flatMap(taken -> work.overHeadcount(unit, day.getValue(), taken.kind()));
        over.setText(words.orElse(""));
        over.setVisible(words.isPresent());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Optional<RecordMovement> value() {
        boolean complete = Stream.of(
                        PaperFields.require(kind, "officials.movement.kind.missing"),
                        PaperFields.require(day, "uikit.date.missing"),
                        !posting.isVisible() || PaperFields.require(posting, "finding.MOVEMENT_POSTING_MISSING"),
                        !post.isVisible() || PaperFields.require(post, "finding.MOVEMENT_POST_MISSING"),
                        !place.isVisible() || PaperFields.require(place, "finding.MOVEMENT_PLACE_MISSING"))
                .allMatch(holds -> holds);
        return paper.value()
                .filter(_ -> complete)
                .map(decision -> new RecordMovement(
                        choices.official(),
                        kind.getValue(),
                        day.getValue(),
                        posting.isVisible() ? Long.valueOf(posting.getValue().id()) : null,
                        post.isVisible() ? post.getValue().code() : null,
                        post.isVisible() && minority.getValue(),
                        place.isVisible() ? place.getValue() : null,
                        decision,
                        note.getValue(),
                        key));
    }

    @Override
    public boolean isChanged() {
        return paper.isChanged()
                || Stream.<HasValue<?, ?>>of(kind, day, posting, post, place, note)
                        .anyMatch(field -> !field.isEmpty());
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .choice("kind", kind, MovementKind.class)
                .date("day", day)
                .choice("posting", posting, held -> Long.toString(held.id()), this::heldOf)
                .choice("post", post, PostField::codeOf, post::find)
                .flag("minority", minority)
                .text("place", place)
                .all(paper.draftFields())
                .text("note", note);
    }

    private Optional<HeldPosting> heldOf(String id) {
        return choices.held().stream()
                .filter(held -> Long.toString(held.id()).equals(id))
                .findFirst();
    }

    @Override
    public boolean showAt(String property, String text) {
        return FieldMarks.show(byProperty, property, text);
    }
}
