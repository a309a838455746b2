package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;
import vn.nangchuan.standings.law.Change;
import vn.nangchuan.standings.law.VersionComparison;
import vn.nangchuan.standings.law.VersionLine;

/** What a version says otherwise than another of the same rule set; which one, can be chosen. */
class ComparisonPanel extends Div {

    private final Map<PostCode, LocalizedText> postNames;
    private final H2 heading = new H2();
    private final Select<VersionLine> with = new Select<>();
    private final Div changes = new Div();

    /** @param choose asked for when another version is chosen; null is the one that stands there unasked */
    ComparisonPanel(
            VersionComparison comparison,
            Map<PostCode, LocalizedText> postNames,
            SerializableBiConsumer<ComparisonPanel, @Nullable VersionLine> choose) {
        this.postNames = postNames;
        addClassName("comparison");
        with.setLabel(translate("standings.law.version.with"));
        with.setItems(comparison.others());
        with.setItemLabelGenerator(ComparisonPanel::label);
        with.setEmptySelectionAllowed(comparison.before() == null);
        with.setEmptySelectionCaption(translate("standings.law.version.with.none"));
        with.setVisible(!comparison.others().isEmpty());
        Div head = new Div(heading, with);
        head.addClassName("comparison-head");
        add(head, changes);
        show(comparison);
        with.addValueChangeListener(chosen -> choose.accept(this, chosen.getValue()));
    }

    private static String label(@Nullable VersionLine line) {
        return line == null
                ? translate("standings.law.version.with.none")
                : translate("standings.law.version.choice", VersionTexts.name(line), VersionTexts.status(line));
    }

    /** Shows another comparison of the same version. */
    void show(VersionComparison comparison) {
        RuleSet before = comparison.before();
        heading.setText(VersionTexts.against(comparison));
        comparison.others().stream()
                .filter(other -> before != null && other.number() == before.version())
                .findFirst()
                .ifPresent(with::setValue);
        changes.removeAll();
        changes.add(changes(comparison));
    }

    private Component changes(VersionComparison comparison) {
        ChangeList list = new ChangeList();
        RuleSet before = comparison.before();
        if (before != null && !RuleWords.of(before).equals(RuleWords.of(comparison.ruleSet()))) {
            list.add(
                    List.of(new Change<>(before, comparison.ruleSet())),
                    _ -> translate("standings.law.part.document"),
                    RuleWords::of);
        }
        list.add(comparison.rules(), Requirement::id, rule -> RuleWords.of(rule, postNames));
        list.add(comparison.equivalences(), Equivalence::id, RuleWords::of);
        return list.getComponentCount() == 0 ? new Paragraph(translate("standings.law.version.same")) : list;
    }
}
