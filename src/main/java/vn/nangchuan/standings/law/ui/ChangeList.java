package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.nangchuan.standings.law.Change;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** What differs between two versions, one thing after the other, each part as it was and as it is. */
class ChangeList extends UnorderedList {

    ChangeList() {
        addClassName("document-list");
    }

    /** Adds what differs; each is called by the first of the texts. */
    <T> void add(List<Change<T>> changes, Function<T, String> name, Function<T, Map<String, String>> words) {
        changes.forEach(change -> add(item(change, name, words)));
    }

    private static <T> ListItem item(
            Change<T> change, Function<T, String> name, Function<T, Map<String, String>> words) {
        T before = change.before();
        T after = change.after();
        if (before == null) {
            T added = Objects.requireNonNull(after);
            return item(name.apply(added), Tone.SUCCESS, "added", all(words.apply(added)));
        }
        return after == null
                ? item(name.apply(before), Tone.ERROR, "gone", all(words.apply(before)))
                : item(name.apply(after), Tone.WARNING, "changed", differing(words.apply(before), words.apply(after)));
    }

    private static ListItem item(String name, Tone tone, String what, Div parts) {
        Div head = new Div(new Span(name), new StatusBadge(tone, translate("standings.law.change." + what)));
        head.addClassName("card-head");
        return new ListItem(head, parts);
    }

    private static Div all(Map<String, String> words) {
        Div parts = parts();
        words.forEach((label, text) -> parts.add(new Span(translate("standings.law.part", label, text))));
        return parts;
    }

    private static Div differing(Map<String, String> before, Map<String, String> after) {
        Div parts = parts();
        after.forEach((label, text) -> {
            String old = before.getOrDefault(label, "");
            if (!text.equals(old)) {
                parts.add(new Span(translate("standings.law.part.changed", label, old, text)));
            }
        });
        return parts;
    }

    private static Div parts() {
        Div parts = new Div();
        parts.addClassName("two-lines");
        return parts;
    }
}
