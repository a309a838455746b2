package vn.nangchuan.standings.law.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.nangchuan.standings.law.Change;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** What differs between two versions, one thing after the other, each part as it was and as it is. */
class ChangeList extends UnorderedList {

    /** Not a comma: names of posts and citations have some of their own. */
    private static final String BETWEEN = "; ";

    ChangeList() {
        addClassName("document-list");
    }

    /** Adds what differs, each under its name; the words are those of {@link RuleWords}. */
    <T> void add(List<Change<T>> changes, Function<T, String> name, Function<T, Map<String, List<String>>> words) {
        changes.forEach(change -> add(item(change, name, words)));
    }

    private static <T> ListItem item(
            Change<T> change, Function<T, String> name, Function<T, Map<String, List<String>>> words) {
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

    /** Of what is added or gone, all that is said. */
    private static Div all(Map<String, List<String>> words) {
        Div parts = parts();
        List<String> nothing = List.of(translate("standings.law.part.none"));
        words.forEach((label, named) -> {
            if (!named.equals(nothing)) {
                parts.add(unchanged(label, named));
            }
        });
        return parts;
    }

    /** Of what is worded otherwise, what it is about, and the parts that differ. */
    private static Div differing(Map<String, List<String>> before, Map<String, List<String>> after) {
        Div parts = parts();
        Set<String> labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        for (String label : labels) {
            List<String> old = before.getOrDefault(label, List.of());
            List<String> now = after.getOrDefault(label, List.of());
            if (!now.equals(old)) {
                parts.add(changed(label, old, now));
            } else if (parts.getComponentCount() == 0) {
                parts.add(unchanged(label, now));
            }
        }
        return parts;
    }

    private static Span unchanged(String label, List<String> named) {
        return new Span(translate("standings.law.part", label, String.join(BETWEEN, named)));
    }

    private static Span changed(String label, List<String> old, List<String> now) {
        Span part = new Span(new Text(translate("standings.law.part", label, "")));
        if (old.size() == 1 && now.size() == 1) {
            part.add(marked("del", old.getFirst()), new Text(" → "), marked("ins", now.getFirst()));
        } else {
            enumerate(part, old, now);
        }
        return part;
    }

    /** Of what is named, each once, and marked where only one of the two names it. */
    private static void enumerate(Span part, List<String> before, List<String> after) {
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(after);
        String between = "";
        for (String one : all) {
            part.add(new Text(between));
            if (!after.contains(one)) {
                part.add(marked("del", one));
            } else {
                part.add(before.contains(one) ? new Text(one) : marked("ins", one));
            }
            between = BETWEEN;
        }
    }

    /** Marked for who looks and for who listens. */
    private static HtmlComponent marked(String tag, String text) {
        HtmlComponent marked = new HtmlComponent(tag);
        marked.getElement().setText(text);
        return marked;
    }

    private static Div parts() {
        Div parts = new Div();
        parts.addClassName("two-lines");
        return parts;
    }
}
