package vn.nangchuan.officials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.AuditLine.Change;

/**
 * Says in words what lines of the trail hide: tells apart what they keep under one name, and calls ethnic groups by
 * theirs.
 *
 * @param groups names by code
 */
record HiddenWords(Map<String, String> groups) {

    private static final Pattern PART = RegisterTrail.UNNAMED.stream()
            .map(Pattern::quote)
            .collect(Collectors.collectingAndThen(
                    Collectors.joining("|"),
                    names -> Pattern.compile("(?:^|; )(" + names + "): (.*?)(?=; (?:" + names + "): |$)")));

    List<Change> of(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.field().equals(RegisterTrail.UNNAMED_TOGETHER)
                        ? apart(change)
                        : Stream.of(clean(change)))
                .toList();
    }

    private Stream<Change> apart(Change change) {
        if (change.isHidden()) {
            return Stream.of(change);
        }
        Map<String, String> before = parts(change.before());
        Map<String, String> after = parts(change.after());
        return RegisterTrail.UNNAMED.stream()
                .sorted()
                .map(name -> new Change(name, before.get(name), after.get(name), true))
                .filter(part -> !java.util.Objects.equals(part.before(), part.after()));
    }

    private Map<String, String> parts(@Nullable String kept) {
        Map<String, String> parts = new LinkedHashMap<>();
        PART.matcher(kept == null ? "" : kept)
                .results()
                .forEach(part -> parts.put(part.group(1), said(part.group(1), part.group(2))));
        return parts;
    }

    private String said(String name, String value) {
        return name.equals("ethnicity") ? groups.getOrDefault(value, value) : value;
    }

    /** Whether others have a number stands with the document, and no more of it anywhere. */
    private static Change clean(Change change) {
        return new Change(change.field(), clean(change.before()), clean(change.after()), change.sensitive());
    }

    private static @Nullable String clean(@Nullable String value) {
        return value == null ? null : value.replace(RegisterTrail.KNOWN_ELSEWHERE, "");
    }
}
