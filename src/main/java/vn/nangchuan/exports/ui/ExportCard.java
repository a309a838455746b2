package vn.nangchuan.exports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import vn.nangchuan.exports.ExportLine;
import vn.nangchuan.exports.ExportStatus;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** One list: what it is, how far it is, and its file. */
class ExportCard extends Div {

    private final Span words = new Span();
    private ExportLine export;

    ExportCard(ExportLine export, DownloadHandler file, SerializableConsumer<ExportLine> callOff) {
        this.export = export;
        addClassNames("row-card", "job-card");
        Div head = new Div(new Span(export.title()), badge(export.status()));
        head.addClassName("card-head");
        add(head);
        if (!export.filter().isEmpty()) {
            add(quiet(export.filter()));
        }
        add(quiet(translate(
                "exports.asked",
                Formats.current().moment(export.askedAt()),
                export.format().name())));
        add(words);
        if (export.status().isOpen()) {
            addProgress(callOff);
        } else if (export.status() == ExportStatus.READY) {
            Anchor fetch = new Anchor(file, AttachmentType.DOWNLOAD, translate("exports.fetch"));
            fetch.addClassName("next-step");
            add(fetch);
        }
        words.setText(told());
    }

    private void addProgress(SerializableConsumer<ExportLine> callOff) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", translate("exports.status.WRITING"));
        addComponentAtIndex(getElement().getChildCount() - 1, bar);
        if (!export.cancelAsked()) {
            Button button = new Button(translate("exports.call-off"), Icon.X.create(), _ -> callOff.accept(export));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(translate("exports.call-off.of", export.title()));
            add(button);
        }
    }

    /**
     * Shows how far it is now, in place: whoever is at its button stays there.
     *
     * @return whether that is all that has changed; else the card has to be made anew
     */
    boolean goOn(ExportLine now) {
        boolean isStillThat =
                now.id() == export.id() && now.status() == export.status() && now.cancelAsked() == export.cancelAsked();
        if (isStillThat) {
            export = now;
            words.setText(told());
        }
        return isStillThat;
    }

    private String told() {
        Formats formats = Formats.current();
        String rows = formats.number(export.rows());
        return switch (export.status()) {
            case WAITING -> translate(export.cancelAsked() ? "exports.calling-off" : "exports.waiting");
            case WRITING -> translate(export.cancelAsked() ? "exports.calling-off" : "exports.writing", rows);
            case READY ->
                translate("exports.ready", rows, formats.moment(java.util.Objects.requireNonNull(export.until())));
            case EXPIRED -> translate("exports.expired", rows);
            case FAILED -> failure(String.valueOf(export.refusal()));
            case CANCELLED -> translate("exports.cancelled");
            case INTERRUPTED -> translate("exports.interrupted");
        };
    }

    /** The id under which the log tells of it, or the rule that spoke against it. */
    private static String failure(String refusal) {
        return refusal.startsWith("NC-") ? translate("exports.failed", refusal) : translate("finding." + refusal);
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private static StatusBadge badge(ExportStatus status) {
        Tone tone = switch (status) {
            case WAITING, CANCELLED, EXPIRED -> Tone.NEUTRAL;
            case WRITING -> Tone.INFO;
            case READY -> Tone.SUCCESS;
            case INTERRUPTED -> Tone.WARNING;
            case FAILED -> Tone.ERROR;
        };
        return new StatusBadge(tone, translate("exports.status." + status));
    }
}
