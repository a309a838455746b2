package vn.nangchuan.standards;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The posts that a rule file declares, by the name of their set and each by its own code. */
record PostSets(Map<String, Set<PostCode>> byName) {

    static PostSets of(Map<String, List<String>> declared) {
        Map<String, Set<PostCode>> byName = new HashMap<>();
        declared.forEach((name, codes) -> {
            Set<PostCode> posts = codes.stream().map(PostCode::new).collect(Collectors.toSet());
            posts.forEach(post -> byName.put(post.value(), Set.of(post)));
            byName.put(name, posts);
        });
        return new PostSets(byName);
    }

    /** @throws IllegalArgumentException if the file declares no such set or post */
    Set<PostCode> named(String name) {
        Set<PostCode> posts = byName.get(name);
        if (posts == null) {
            throw new IllegalArgumentException("post %s is not declared".formatted(name));
        }
        return posts;
    }

    Set<PostCode> named(List<String> names) {
        return names.stream()
                .map(this::named)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
