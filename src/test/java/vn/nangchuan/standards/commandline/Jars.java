package vn.nangchuan.standards.commandline;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** Jars in the making. */
final class Jars {
    private Jars() {}

    /** A jar of one folder. */
    static void write(Path jar, String folder, List<Path> files) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(folder));
            for (Path file : files) {
                out.putNextEntry(new JarEntry(folder + file.getFileName()));
                Files.copy(file, out);
            }
        }
    }

    static URL folder(Path jar, String folder) throws IOException {
        return URI.create("jar:%s!/%s".formatted(jar.toUri(), folder)).toURL();
    }
}
