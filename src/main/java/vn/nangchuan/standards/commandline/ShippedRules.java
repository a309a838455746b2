package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.LawBook;

/** The rule files that come with the product, found without Spring, in its jar or in the folder of a build. */
final class ShippedRules {
    static final String FOLDER = "/config/standards";
    private static final String ENDING = ".yaml";

    private ShippedRules() {}

    static Law read() throws IOException {
        return read(Objects.requireNonNull(ShippedRules.class.getResource(FOLDER), "no rule files come along"));
    }

    static Law read(URL folder) throws IOException {
        return folder.openConnection() instanceof JarURLConnection jar
                ? read(jar.getJarFile(), jar.getEntryName())
                : LawBook.read(pathOf(folder));
    }

    private static Law read(JarFile jar, String folder) throws IOException {
        Map<String, InputStream> files = new HashMap<>();
        try {
            for (JarEntry entry : ruleFiles(jar, folder)) {
                files.put(entry.getName(), jar.getInputStream(entry));
            }
            return LawBook.read(files);
        } finally {
            for (InputStream file : files.values()) {
                file.close();
            }
        }
    }

    private static List<JarEntry> ruleFiles(JarFile jar, String folder) {
        return jar.stream()
                .filter(entry ->
                        entry.getName().startsWith(folder) && entry.getName().endsWith(ENDING))
                .toList();
    }

    private static Path pathOf(URL folder) {
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
