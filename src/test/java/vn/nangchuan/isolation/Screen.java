package vn.nangchuan.isolation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.provider.DataView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.nangchuan.isolation.Canaries.Owned;

/** All that a page tells: its text, addresses and attributes, and what its grids and pickers hold or would load. */
record Screen(UI page) {

    private static final int MOST_ITEMS = 200;

    Stream<Owned> owners(Canaries canaries) {
        List<Owned> owners = new ArrayList<>(page.getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(part -> canaries.in(part.getElement().getOuterHTML()))
                .toList());
        Findings findings = new Findings(canaries);
        tree(page).forEach(component -> findings.walk(items(component)));
        tree(page)
                .filter(HasValue.class::isInstance)
                .forEach(field -> findings.walk(((HasValue<?, ?>) field).getValue()));
        owners.addAll(findings.owners());
        return owners.stream();
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Screen::tree));
    }

    private static List<?> items(Component component) {
        try {
            Method view = component.getClass().getMethod("getGenericDataView");
            return ((DataView<?>) view.invoke(component))
                    .getItems()
                    .limit(MOST_ITEMS)
                    .toList();
        } catch (NoSuchMethodException _) {
            return List.of();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("What " + component.getClass() + " holds cannot be read", e);
        }
    }
}
