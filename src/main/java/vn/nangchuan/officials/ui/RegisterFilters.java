package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.AgeBand;
import vn.nangchuan.officials.EthnicityGroup;
import vn.nangchuan.officials.PostChoice;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FilterBar;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.SearchField;
import vn.nangchuan.units.UnitNames;
import vn.nangchuan.units.UnitSummary;

/** All by which the register can be narrowed: the usual at sight, the rest behind a button; on a phone all but the search. */
class RegisterFilters extends Div {

    private final ComboBox<UnitSummary> unit = new ComboBox<>(translate("officials.register.unit"));
    private final SearchField search = new SearchField(translate("officials.register.search"));
    private final Select<Group> outcome = choice("outcome", StandingTexts::of, Group.values());
    private final Select<OfficialKind> kind =
            choice("kind", item -> translate("officials.kind." + item), OfficialKind.values());
    private final ComboBox<PostChoice> post = new ComboBox<>(translate("officials.register.post"));
    private final Select<Criterion> requirement = choice("requirement", StandingTexts::shortOf, Criterion.values());
    private final Select<RequirementState> state = choice("state", StandingTexts::of, RequirementState.values());
    private final Select<Level> level = choice("level", RegisterTexts::of, Level.values());
    private final Select<Sex> sex = choice("sex", item -> translate("officials.sex." + item), Sex.values());
    private final Select<EthnicityGroup> ethnicity =
            choice("ethnicity", item -> translate("officials.ethnicity." + item), EthnicityGroup.values());
    private final Select<AgeBand> age = choice("age", RegisterTexts::of, AgeBand.values());
    private final DateField recruitedFrom = new DateField(translate("officials.register.recruited-from"));
    private final DateField recruitedTo = new DateField(translate("officials.register.recruited-to"));
    private final Checkbox nominated = new Checkbox(translate("officials.register.nominated"));
    private final Button toggle = new Button(translate("officials.register.filters"), Icon.LIST_FILTER.create());
    private final Div first = new Div(unit, outcome, kind, post, toggle);
    private final Div rest =
            new Div(requirement, state, level, sex, age, recruitedFrom, recruitedTo, ethnicity, nominated);
    private final FilterBar bar = new FilterBar(search, first, rest);
    private final SerializableRunnable changed;
    private boolean reading;

    /**
     * @param severalUnits whether there are units to choose from
     * @param changed is run when somebody has chosen something
     */
    RegisterFilters(boolean severalUnits, List<PostChoice> posts, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("register-filters");
        first.addClassName("first-filters");
        rest.addClassName("more-filters");
        unit.setVisible(severalUnits);
        post.setItems(posts);
        post.setItemLabelGenerator(item -> Formats.current().name(item.name()));
        post.setPlaceholder(translate("uikit.filter.all"));
        post.setClearButtonVisible(true);
        toggle.addClassName("filters-toggle");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.getElement().setAttribute("aria-expanded", "false");
        toggle.addClickListener(_ -> open(!hasClassName("open")));
        watch();
        add(bar);
    }

    private void watch() {
        List<HasValue<?, ?>> fields = List.of(
                unit,
                search,
                outcome,
                kind,
                post,
                requirement,
                state,
                level,
                sex,
                age,
                recruitedFrom,
                recruitedTo,
                ethnicity,
                nominated);
        fields.forEach(field -> field.addValueChangeListener(_ -> tell()));
    }

    private static <T> Select<T> choice(String name, SerializableFunction<T, String> label, T[] items) {
        Select<T> select = new Select<>();
        select.setLabel(translate("officials.register." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(translate("uikit.filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? translate("uikit.filter.all") : label.apply(item));
        return select;
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.setText(translate(open ? "officials.register.filters.fewer" : "officials.register.filters"));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private void tell() {
        if (!reading) {
            changed.run();
        }
    }

    /** Shows what an address asks for. */
    void read(RegisterAddress address, List<UnitSummary> units, UnitNames names, UnitSummary chosen) {
        reading = true;
        unit.setItemLabelGenerator(names::of);
        unit.setItems(units);
        unit.setValue(chosen);
        search.setValue(address.search());
        RegisterCriteria criteria = address.criteria();
        outcome.setValue(criteria.outcome());
        kind.setValue(criteria.kind());
        post.setValue(post.getListDataView()
                .getItems()
                .filter(item -> item.code().equals(criteria.post()))
                .findFirst()
                .orElse(null));
        requirement.setValue(criteria.requirement());
        state.setValue(criteria.state());
        level.setValue(criteria.level());
        sex.setValue(criteria.sex());
        age.setValue(criteria.age());
        recruitedFrom.setValue(criteria.recruitedFrom());
        recruitedTo.setValue(criteria.recruitedTo());
        ethnicity.setValue(criteria.ethnicity());
        nominated.setValue(criteria.nominated());
        reading = false;
    }

    /** The unit that was chosen; null where there is no choice. */
    @Nullable
    UnitSummary unit() {
        return unit.isVisible() ? unit.getValue() : null;
    }

    String search() {
        return search.getValue();
    }

    RegisterCriteria criteria() {
        PostChoice held = post.getValue();
        return new RegisterCriteria(
                outcome.getValue(),
                kind.getValue(),
                held == null ? null : held.code(),
                requirement.getValue(),
                state.getValue(),
                level.getValue(),
                sex.getValue(),
                age.getValue(),
                recruitedFrom.getValue(),
                recruitedTo.getValue(),
                nominated.getValue(),
                ethnicity.getValue());
    }

    void showCount(String words) {
        bar.showCount(words);
    }
}
