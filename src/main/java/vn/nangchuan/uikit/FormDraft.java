package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.Finding;

/**
 * The draft of one open form. It keeps what was changed whenever a field is left, offers what was kept before, says when
 * it was kept last, and asks before somebody goes elsewhere with changes. It never stands in the form's way: where a
 * draft cannot be kept, it says so and the form goes on.
 */
public class FormDraft extends Div {

    private static final Logger LOGGER = LoggerFactory.getLogger(FormDraft.class);

    private final transient @Nullable DraftBook book;
    private final transient @Nullable LostRights lostRights;
    private final String form;
    private final int version;
    private final boolean aboutNew;
    private DraftFields fields = DraftFields.none();
    private Map<String, String> initial = Map.of();
    private Map<String, String> kept = Map.of();
    private @Nullable Instant keptAt;
    private @Nullable Component content;
    private List<Component> inert = List.of();
    private @Nullable Registration leaving;
    private boolean due;
    private boolean asleep;

    FormDraft(@Nullable DraftBook book, @Nullable LostRights lostRights, String form, @Nullable Integer version) {
        this.book = book;
        this.lostRights = lostRights;
        this.form = form;
        this.version = version == null ? 0 : version;
        this.aboutNew = version == null;
        addClassNames("form-draft", "info");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /**
     * Begins once the form shows what it begins with.
     *
     * @param content the fields, which wait while a draft is offered
     * @param buttons what saves them, and waits with them
     */
    public void watch(DraftFields watched, Component content, Component... buttons) {
        fields = watched;
        initial = watched.values();
        this.content = content;
        inert = new ArrayList<>(List.of(buttons));
        inert.add(content);
        watched.onLeave(this::left);
        safely(() -> book == null ? Optional.<Draft>empty() : book.find(form)).ifPresent(this::offer);
    }

    private void offer(Draft draft) {
        kept = draft.values();
        keptAt = draft.keptAt();
        asleep = true;
        enable(false);
        Formats formats = new Formats(getLocale());
        String text = translate("uikit.draft.offer", formats.time(draft.keptAt()), formats.day(draft.keptAt()));
        Button use = new Button(translate("uikit.draft.use"), _ -> use(draft));
        use.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        Button drop = new Button(translate("uikit.draft.drop"), _ -> decline());
        drop.addThemeVariants(ButtonVariant.SMALL);
        Div answers = new Div(use, drop);
        answers.addClassName("button-bar");
        say(Icon.HISTORY, draft.version() == version ? text : text + " " + translate("uikit.draft.changed"));
        add(answers);
    }

    private void use(Draft draft) {
        enable(true);
        List<String> unfilled = fields.fill(draft.values());
        asleep = false;
        StringBuilder text = new StringBuilder(translate("uikit.draft.used"));
        if (!unfilled.isEmpty()) {
            text.append(' ').append(translate("uikit.draft.unfilled", String.join(", ", unfilled)));
        }
        say(Icon.HISTORY, text.append(' ').append(fields.leftOut()).toString().strip());
    }

    private void decline() {
        drop();
        asleep = false;
        enable(true);
        setVisible(false);
    }

    private void enable(boolean enabled) {
        inert.forEach(part -> {
            if (part instanceof HasEnabled switched) {
                switched.setEnabled(enabled);
            }
        });
    }

    /** Once a round trip, however many fields have changed in it. */
    private void left() {
        if (!asleep && !due && content != null) {
            due = true;
            getUI().ifPresent(ui -> ui.beforeClientResponse(this, _ -> keepDue()));
        }
    }

    private void keepDue() {
        if (due) {
            due = false;
            keep();
        }
    }

    private void keep() {
        Map<String, String> changed = changes();
        Map<String, String> values = aboutNew && !changed.isEmpty() ? fields.values() : changed;
        if (asleep || book == null || values.equals(kept)) {
            return;
        }
        if (changed.isEmpty()) {
            drop();
            setVisible(false);
            return;
        }
        Optional<Instant> now = safely(() -> book.keep(form, version, values));
        now.ifPresent(_ -> kept = values);
        keptAt = now.orElse(keptAt);
        Formats formats = new Formats(getLocale());
        say(
                now.isPresent() ? Icon.CHECK : Icon.TRIANGLE_ALERT,
                now.map(at -> translate("uikit.draft.kept", formats.time(at)))
                        .orElseGet(() -> translate("uikit.draft.not-kept")));
    }

    private Map<String, String> changes() {
        Map<String, String> changed = new HashMap<>(fields.values());
        changed.entrySet().removeIf(field -> field.getValue().equals(initial.getOrDefault(field.getKey(), "")));
        return changed;
    }

    private void say(Icon icon, String text) {
        setClassName("warning", icon == Icon.TRIANGLE_ALERT);
        setClassName("info", icon != Icon.TRIANGLE_ALERT);
        removeAll();
        Div line = new Div(icon.create(), new Span(text));
        line.addClassName("form-draft-line");
        add(line);
        setVisible(true);
    }

    /**
     * As {@link Attempt}; what was done leaves no draft behind. Where it was refused because a right was lost meanwhile,
     * says which and until when the draft is kept.
     *
     * @throws AccessDeniedException when the person may not do it for another reason
     */
    public boolean attempt(FindingList place, SerializableConsumer<List<Finding>> refusals, Runnable work) {
        asleep = true;
        try {
            boolean done = Attempt.at(place, refusals, work);
            asleep = done;
            if (done) {
                drop();
            }
            return done;
        } catch (AccessDeniedException denied) {
            asleep = false;
            place.show(refusal().orElseThrow(() -> denied));
            return false;
        }
    }

    private Optional<String> refusal() {
        return lostRights == null ? Optional.empty() : lostRights.inWords().map(reason -> reason + " " + whatIsKept());
    }

    private String whatIsKept() {
        Instant at = keptAt;
        Formats formats = new Formats(getLocale());
        return at == null
                ? translate("uikit.draft.lost.none")
                : translate(
                        "uikit.draft.lost.kept", formats.time(at), formats.day(at), formats.day(at.plus(Draft.LASTS)));
    }

    /** Whether what was entered stays when one leaves. */
    boolean isKept() {
        return book != null;
    }

    /** Keeps what was entered last, and lets go. */
    void leave() {
        keep();
        asleep = true;
    }

    /** Removes what was kept; what is entered from then on is kept anew. */
    void drop() {
        if (keptAt != null && book != null) {
            safely(() -> {
                book.discard(form);
                return Optional.of(form);
            });
        }
        kept = Map.of();
        keptAt = null;
        due = false;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        leaving = attached.getUI().addBeforeLeaveListener(this::beforeLeave);
        addDetachListener(detached -> {
            detached.unregisterListener();
            if (leaving != null) {
                leaving.remove();
            }
        });
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (!asleep && !event.isPostponed() && !changes().isEmpty()) {
            BeforeLeaveEvent.ContinueNavigationAction onward = event.postpone();
            UnsavedChanges.ask(
                    this,
                    () -> {
                        asleep = true;
                        onward.proceed();
                    },
                    onward::cancel);
        }
    }

    /** Nobody loses a form because its draft could not be kept. */
    private static <T> Optional<T> safely(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (AccessDeniedException ended) {
            return Optional.empty();
        } catch (RuntimeException failure) {
            LOGGER.warn("A draft could not be kept, found or dropped", failure);
            return Optional.empty();
        }
    }
}
