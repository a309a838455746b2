package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;
import vn.nangchuan.units.codelist.ChangeKind;
import vn.nangchuan.units.codelist.ListChanges;

/** How much a list changes, what of it is not looked at, and the button that takes it over, when it may be. */
class ChangesSummary extends Div {

    private final transient Formats formats = Formats.current();

    ChangesSummary(ListChanges changes, String fileName, SerializableConsumer<ListChanges> apply) {
        addClassName("changes-summary");
        add(
                new H2(translate("units.list.result", changes.province().fullName(), formats.date(changes.asOf()))),
                said("units.list.file", fileName),
                counts(changes));
        if (changes.otherProvinces() > 0) {
            add(said("units.list.other-provinces", formats.number(changes.otherProvinces())));
        }
        if (changes.notInForce() > 0) {
            add(said("units.list.not-in-force", formats.number(changes.notInForce())));
        }
        if (!changes.made(ChangeKind.OPENED).isEmpty()) {
            add(said("units.list.region"));
        }
        add(changes.mayBeMade() ? button(changes, apply) : verdict(changes));
    }

    private Div counts(ListChanges changes) {
        Div counts = new Div();
        counts.addClassName("change-counts");
        for (ChangeKind kind : ChangeKind.values()) {
            int made = changes.made(kind).size();
            if (made > 0) {
                counts.add(badge(Tone.INFO, "units.list.kind." + kind, made));
            }
        }
        if (!changes.left().isEmpty()) {
            counts.add(badge(Tone.WARNING, "units.list.left", changes.left().size()));
        }
        if (!changes.findings().isEmpty()) {
            counts.add(
                    badge(Tone.ERROR, "units.list.findings", changes.findings().size()));
        }
        counts.add(badge(Tone.NEUTRAL, "units.list.unchanged", changes.unchanged()));
        return counts;
    }

    private StatusBadge badge(Tone tone, String key, int count) {
        return new StatusBadge(tone, translate("units.list.count", translate(key), formats.number(count)));
    }

    private static Paragraph said(String key, Object... values) {
        Paragraph said = new Paragraph(translate(key, values));
        said.addClassName("secondary");
        return said;
    }

    private Button button(ListChanges changes, SerializableConsumer<ListChanges> apply) {
        Button button = new Button(
                translate("units.list.apply.count", formats.number(changes.made())),
                Icon.CHECK.create(),
                _ -> apply.accept(changes));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Span verdict(ListChanges changes) {
        if (!changes.findings().isEmpty()) {
            return new Span(translate("units.list.mend-first"));
        }
        return new Span(translate(changes.left().isEmpty() ? "units.list.no-change" : "units.list.only-left"));
    }
}
