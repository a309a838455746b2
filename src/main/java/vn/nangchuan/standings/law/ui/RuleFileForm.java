package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standings.law.DraftVersion;
import vn.nangchuan.standings.law.VersionPreview;
import vn.nangchuan.uikit.FormContent;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** A rule file to be drafted, and what it would be drafted as. */
class RuleFileForm implements FormContent<DraftVersion> {

    private final Div content = new Div();
    private final RuleFileField field;
    private final Div preview = new Div();
    private final SerializableFunction<DraftVersion, VersionPreview> read;
    private final @Nullable String ruleSet;

    /**
     * @param ruleSet whose versions are looked at; null: those of all
     * @param origin offers the file to begin from; null where there is none
     * @param read says what a file would be drafted as, or refuses it
     */
    RuleFileForm(
            @Nullable String ruleSet,
            @Nullable Anchor origin,
            SerializableFunction<DraftVersion, VersionPreview> read) {
        this.ruleSet = ruleSet;
        this.read = read;
        this.field = new RuleFileField(this::take);
        content.addClassName("rule-file-form");
        content.add(new Paragraph(translate("standings.law.file.saying")));
        if (origin != null) {
            content.add(origin);
        }
        preview.addClassName("rule-file-preview");
        preview.getElement().setAttribute("role", "status");
        content.add(field, preview);
    }

    private void take(RuleFileField.Taken taken) {
        VersionPreview read = this.read.apply(taken.file());
        preview.removeAll();
        preview.add(line(Icon.CIRCLE_CHECK, "success", said(taken.name(), read)));
        if (ruleSet != null && !ruleSet.equals(read.ruleSet())) {
            preview.add(line(
                    Icon.TRIANGLE_ALERT, "warning", translate("standings.law.file.other", read.ruleSet(), ruleSet)));
        }
    }

    private static String said(String name, VersionPreview read) {
        Formats formats = Formats.current();
        return translate(
                read.isNew() ? "standings.law.file.taken.new" : "standings.law.file.taken",
                name,
                read.document(),
                Integer.toString(read.number()),
                read.ruleSet(),
                formats.number(read.rules()),
                formats.number(read.examples()));
    }

    private static Div line(Icon icon, String tone, String text) {
        Div line = new Div(icon.create(), new Span(text));
        line.addClassName(tone);
        return line;
    }

    @Override
    public Component component() {
        return content;
    }

    @Override
    public Optional<DraftVersion> value() {
        return field.file();
    }

    @Override
    public boolean isChanged() {
        return field.isChanged();
    }

    @Override
    public boolean showAt(String property, String text) {
        if (!property.equals(DraftVersion.FILE)) {
            return false;
        }
        field.showError(text);
        return true;
    }
}
