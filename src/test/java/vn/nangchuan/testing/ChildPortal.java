package vn.nangchuan.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The portal in a process of its own, as it is started for use. What it prints is read line by line. */
public final class ChildPortal implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final String END = "(end of output)";
    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private final Path folder;
    private final Path errors;
    private final Process process;
    private final List<ProcessHandle> serversOfOthers;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> read = new ArrayList<>();
    private final Thread lastHelp = new Thread(this::endAll);

    private ChildPortal(Path folder, Path errors, Process process, List<ProcessHandle> serversOfOthers) {
        this.folder = folder;
        this.serversOfOthers = serversOfOthers;
        this.errors = errors;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(lastHelp);
        Thread.ofVirtual().start(this::readOn);
    }

    /** A data folder of this run, empty. */
    public static Path emptyFolder(String name) {
        Path folder = TestFolders.run().resolve("child-portals").resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    old.sorted((one, other) -> other.compareTo(one)).forEach(ChildPortal::delete);
                }
            }
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a main class with the portal's own class path; of the tests it knows the main class alone. */
    public static ChildPortal start(Path folder, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-cp",
                classPath(main),
                main.getName(),
                "--server.port=0",
                "--nangchuan.database.folder=" + folder));
        command.addAll(List.of(arguments));
        try {
            List<ProcessHandle> running = databaseServersOf(folder);
            Path errors = Files.createTempFile(BUILD, "child-portal", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.matches("(NANGCHUAN|SPRING|SERVER|JAVA_TOOL)_.*"));
            return new ChildPortal(folder, errors, builder.start(), running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until a line matches. */
    public Matcher await(String pattern) throws InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        while (true) {
            Matcher matcher = wanted.matcher(next());
            if (matcher.find()) {
                return matcher;
            }
        }
    }

    /** The port of its pages, once it answers there. */
    public int awaitPort() throws InterruptedException {
        return Integer.parseInt(await("Tomcat started on port (\\d+)").group(1));
    }

    /** What has been read so far. */
    public List<String> output() {
        return List.copyOf(read);
    }

    /** Ends it as the system does at shutdown. */
    public Ending stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** Ends it as a power cut would, but for the database server. */
    public Ending kill() throws InterruptedException {
        process.destroyForcibly();
        return awaitEnd();
    }

    public Ending awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end. It said: " + String.join("\n", read));
        }
        while (!read.contains(END)) {
            next();
        }
        try {
            return new Ending(process.exitValue(), output(), Files.readAllLines(errors, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running database servers whose program lies in a portal's folder. */
    public static List<ProcessHandle> databaseServersOf(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .command()
                        .map(command -> Path.of(command).startsWith(folder))
                        .orElse(false))
                .toList();
    }

    @Override
    public void close() {
        endAll();
        Runtime.getRuntime().removeShutdownHook(lastHelp);
        delete(errors);
    }

    private void endAll() {
        process.destroyForcibly().onExit().join();
        databaseServersOf(folder).stream()
                .filter(server -> !serversOfOthers.contains(server))
                .forEach(server -> {
                    server.destroyForcibly();
                    server.onExit().join();
                });
    }

    private String next() throws InterruptedException {
        String line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (line == null || read.contains(END)) {
            throw new AssertionError("It says no more. It said: " + String.join("\n", read));
        }
        read.add(line);
        return line;
    }

    private void readOn() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                unread.add(line);
            }
        } catch (IOException e) {
            unread.add(e.toString());
        }
        unread.add(END);
    }

    private static String classPath(Class<?> main) {
        String portal = Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        return main.getPackageName().startsWith("vn.nangchuan") ? portal : copyOf(main) + File.pathSeparator + portal;
    }

    private static Path copyOf(Class<?> main) {
        String file = main.getName().replace('.', '/') + ".class";
        Path classes = TestFolders.run().resolve("child-classes");
        Path copy = classes.resolve(file);
        try (var original = Objects.requireNonNull(main.getClassLoader()).getResourceAsStream(file)) {
            Files.createDirectories(Optional.ofNullable(copy.getParent()).orElseThrow());
            Files.write(copy, Objects.requireNonNull(original).readAllBytes());
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a portal ended, and all it said. */
    public record Ending(int exitCode, List<String> output, List<String> errors) {}
}
