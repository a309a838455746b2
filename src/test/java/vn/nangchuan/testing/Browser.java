package vn.nangchuan.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The browser of the browser tests: an installed Chromium or Chrome; else Debian's, which is installed when the tests
 * run as root there; else Playwright's own download; else one line that says what to do.
 */
final class Browser {

    private static final Logger log = LoggerFactory.getLogger(Browser.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<Path> USUAL_PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
            Path.of("C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"));
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser() {}

    static Playwright playwright() {
        if (installed().isEmpty() && isRoot() && isDebian(osRelease())) {
            aloneOnThisMachine(Browser::installFromDebian);
        }
        boolean downloads = installed().isEmpty();
        try {
            return Playwright.create(new Playwright.CreateOptions()
                    .setEnv(downloads ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        } catch (RuntimeException e) {
            throw noBrowser(e);
        }
    }

    static com.microsoft.playwright.Browser launch(Playwright playwright) {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw noBrowser(e);
        }
    }

    /** One line, without the many of the cause. */
    private static IllegalStateException noBrowser(RuntimeException cause) {
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new IllegalStateException("The browser tests find no browser that starts (" + reason
                + "): install Chromium or Chrome, or name it in CHROME_BIN");
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROME_BIN");
        Stream<Path> candidates = Stream.concat(
                Stream.ofNullable(named).map(Path::of), Stream.concat(onThePath(), USUAL_PLACES.stream()));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    }

    /** Debian itself: what a descendant such as Ubuntu installs under that name is not the browser. */
    static boolean isDebian(Stream<String> osRelease) {
        return osRelease.anyMatch(line -> line.strip().matches("ID=\"?debian\"?"));
    }

    private static Stream<String> osRelease() {
        try {
            return Files.readAllLines(Path.of("/etc/os-release")).stream();
        } catch (IOException _) {
            return Stream.empty(); // not a Linux
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Debian's installer refuses whoever comes while it is at work: the other process of the build waits instead. */
    private static void aloneOnThisMachine(Runnable work) {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "nang-chuan-browser.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where this fails, Playwright's own download is the next to be tried. */
    private static void installFromDebian() {
        if (installed().isPresent()) {
            return;
        }
        if (!succeeds("apt-get", "-q", "update") || !succeeds("apt-get", "-q", "-y", "install", "chromium")) {
            log.warn("Debian's chromium could not be installed");
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
