package vn.nangchuan.testing;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the browser tests: an installed Chromium or Chrome; else Debian's, which is installed when the tests
 * run as root there; else Playwright's own download.
 */
final class Browser {

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
        boolean downloads = installed().isEmpty() && !canInstall();
        return Playwright.create(new Playwright.CreateOptions()
                .setEnv(downloads ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static com.microsoft.playwright.Browser launch(Playwright playwright) {
        if (installed().isEmpty() && canInstall()) {
            installFromDebian();
        }
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (isRoot()) {
            arguments.add("--no-sandbox");
        }
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments);
        installed().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium or Chrome: install one, or name it in CHROME_BIN", e);
        }
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

    private static boolean canInstall() {
        return isRoot() && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void installFromDebian() {
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "-y", "install", "chromium");
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Chromium could not be installed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
