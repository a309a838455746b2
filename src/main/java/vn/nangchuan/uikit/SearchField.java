package vn.nangchuan.uikit;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Searches while one types, after a short rest so that slow lines are spared; the key "/" leads here. */
public class SearchField extends TextField {

    private static final int REST_MILLIS = 400;

    public SearchField(String label) {
        setAriaLabel(label);
        setPlaceholder(label);
        setPrefixComponent(Icon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(REST_MILLIS);
        PageKeys.on(this, '/', this::focus);
        addClassName("search-field");
    }
}
