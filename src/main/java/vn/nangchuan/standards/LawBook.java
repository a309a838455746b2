package vn.nangchuan.standards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the law from rule files (YAML), one rule set in each. */
public final class LawBook {
    private static final Law EMPTY = new Law(List.of());

    private LawBook() {}

    /**
     * Reads every {@code *.yaml} of a folder, in the order of their names.
     *
     * @throws InvalidRuleException if a file is wrong, or none is there
     */
    public static Law read(Path folder) {
        List<Path> files = ruleFiles(folder);
        requireAny(files, folder.toString());
        Law law = EMPTY;
        for (Path file : files) {
            law = readInto(law, file);
        }
        return law;
    }

    /**
     * Reads open files by name, in the order of their names; closing them is left to the caller.
     *
     * @throws InvalidRuleException if a file is wrong, or none is there
     */
    public static Law read(Map<String, InputStream> filesByName) {
        requireAny(filesByName.keySet(), "rules");
        Law law = EMPTY;
        for (Map.Entry<String, InputStream> file : new TreeMap<>(filesByName).entrySet()) {
            law = readInto(law, file.getKey(), file.getValue());
        }
        return law;
    }

    /**
     * Reads one open file; closing it is left to the caller.
     *
     * @param name the file is called so in complaints
     * @throws InvalidRuleException if it is wrong
     */
    public static RuleSet readOne(String name, InputStream file) {
        return new RuleFileReader(name).read(file);
    }

    private static void requireAny(Collection<?> files, String place) {
        if (files.isEmpty()) {
            throw new InvalidRuleException(place, "there is no rule file");
        }
    }

    private static List<Path> ruleFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Law readInto(Law law, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return readInto(law, file.toString(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Law readInto(Law law, String name, InputStream content) {
        RuleSet ruleSet = new RuleFileReader(name).read(content);
        try {
            return law.and(ruleSet);
        } catch (IllegalArgumentException e) {
            throw new InvalidRuleException(name, String.valueOf(e.getMessage()), e);
        }
    }
}
