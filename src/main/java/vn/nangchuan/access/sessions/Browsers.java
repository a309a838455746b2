package vn.nangchuan.access.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names browser and system in words that their owner recognises; what a browser says of itself is shown nowhere else. */
public final class Browsers {

    private static final Map<String, String> NAMES = ordered(
            "Edg", "Edge", "OPR/", "Opera", "coc_coc", "Cốc Cốc", "Firefox", "Firefox", "Chrome", "Chrome", "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private Browsers() {}

    /** For example "Chrome · Android"; "?" when nothing is recognised. */
    public static String name(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.substring(0, Math.min(userAgent.length(), 500));
        String name = Stream.of(NAMES, SYSTEMS)
                .map(words -> words.entrySet().stream()
                        .filter(word -> said.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? "?" : name;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            words.put(pairs[index], pairs[index + 1]);
        }
        return words;
    }
}
