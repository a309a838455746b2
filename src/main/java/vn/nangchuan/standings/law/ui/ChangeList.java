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

    private static final String BETWEEN = ", ";

    /** From so many on, what is named is taken for an enumeration. */
    private static final int ENUMERATION = 3;

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

    /** Of what is added or gone, all that is said. */
    private static Div all(Map<String, String> words) {
        Div parts = parts();
        String nothing = translate("standings.law.part.none");
        words.forEach((label, text) -> {
            if (!text.equals(nothing)) {
                parts.add(new Span(translate("standings.law.part", label, text)));
            }
        });
        return parts;
    }

    /** Of what is worded otherwise, what it is about, and the parts that differ. */
    private static Div differing(Map<String, String> before, Map<String, String> after) {
        Div parts = parts();
        after.forEach((label, text) -> {
            String old = before.getOrDefault(label, "");
            if (!text.equals(old)) {
                parts.add(changed(label, old, text));
            } else if (parts.getComponentCount() == 0) {
                parts.add(new Span(translate("standings.law.part", label, text)));
            }
        });
        return parts;
    }

    private static Span changed(String label, String old, String now) {
        Span part = new Span(new Text(translate("standings.law.part", label, "")));
        List<String> before = List.of(old.split(BETWEEN));
        List<String> after = List.of(now.split(BETWEEN));
        if (Math.min(before.size(), after.size()) < ENUMERATION) {
            part.add(marked("del", old), new Text(" → "), marked("ins", now));
        } else {
            enumerate(part, before, after);
        }
        return part;
    }

    /** Of a long enumeration, say of posts, each is named once, and marked where only one of the two names it. */
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
