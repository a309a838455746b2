package vn.nangchuan.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/**
 * Keys and passwords of this installation. Each is taken from the environment ({@code NANGCHUAN_SECRET_<NAME>}) or,
 * where it is not given there, made once at random and kept in a file that only its owner can read.
 */
public final class Secrets {

    private static final String FILE = "secrets.properties";

    private final Path file;
    private final Environment environment;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder, Environment environment) {
        this.file = OwnerOnlyFiles.folder(folder).resolve(FILE);
        this.environment = environment;
    }

    /** A password of 32 random bytes as hexadecimal digits. */
    public String password(String name) {
        return HexFormat.of().formatHex(key(name));
    }

    /**
     * A key of 32 bytes.
     *
     * @throws StartupRefused when the environment gives one that is not 64 hexadecimal digits
     */
    public synchronized byte[] key(String name) {
        String variable = "NANGCHUAN_SECRET_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        String given = environment.getProperty(variable);
        return given != null && !given.isBlank() ? parse(variable, given.strip()) : kept(name);
    }

    /** Leaves a note beside the secrets, for the eyes of this installation's owner only. */
    public Path leave(String fileName, String text) {
        Path note = file.resolveSibling(fileName);
        OwnerOnlyFiles.write(note, text);
        return note.toAbsolutePath();
    }

    private byte[] kept(String name) {
        Properties secrets = read();
        String known = secrets.getProperty(name);
        if (known != null) {
            return parse(name + " in " + file, known);
        }
        byte[] made = new byte[32];
        random.nextBytes(made);
        secrets.setProperty(name, HexFormat.of().formatHex(made));
        write(secrets);
        return made;
    }

    private static byte[] parse(String source, String hex) {
        if (!hex.matches("[0-9a-fA-F]{64}")) {
            throw new StartupRefused(source + " must be 64 hexadecimal digits (32 bytes)");
        }
        return HexFormat.of().parseHex(hex);
    }

    private Properties read() {
        Properties secrets = new Properties();
        if (Files.exists(file)) {
            try {
                secrets.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
        return secrets;
    }

    private void write(Properties secrets) {
        OwnerOnlyFiles.write(
                file,
                new TreeMap<>(secrets)
                        .entrySet().stream()
                                .map(secret -> secret.getKey() + "=" + secret.getValue() + "\n")
                                .collect(Collectors.joining()));
    }
}
