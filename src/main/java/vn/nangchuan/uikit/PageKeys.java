package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Single keys that do something on a page: not while somebody types, and not while a dialog asks something, because a
 * "/" or a "1" is then part of what is written.
 */
public final class PageKeys {

    private static final String FILTER = "event.key.toLowerCase() === '%c'"
            + " && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.repeat"
            + " && !event.composedPath().some(node => node.isContentEditable"
            + " || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName))"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
            + " && (event.preventDefault(), true)";

    private PageKeys() {}

    /**
     * Does that at that key for as long as the component is on the page.
     *
     * @param key a letter in lower case, a digit or "/"
     */
    public static void on(Component component, char key, SerializableRunnable action) {
        if (!Character.isLowerCase(key) && !Character.isDigit(key) && key != '/') {
            throw new IllegalArgumentException("Not a key of its own on every keyboard: " + key);
        }
        component.addAttachListener(attached -> {
            DomListenerRegistration registration = attached.getUI()
                    .getElement()
                    .addEventListener("keydown", _ -> action.run())
                    .setFilter(FILTER.formatted(key));
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }
}
