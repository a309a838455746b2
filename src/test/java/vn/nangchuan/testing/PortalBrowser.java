package vn.nangchuan.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** A person at a browser: signs in from the demonstration's list, goes to pages, reads and clicks as one would. */
public final class PortalBrowser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final String address;
    private final Playwright playwright = Browser.playwright();
    private final com.microsoft.playwright.Browser browser = Browser.launch(playwright);
    private BrowserContext session;
    private Page page;

    public PortalBrowser(int port) {
        address = "http://localhost:" + port;
        session = newSession();
        page = session.newPage();
    }

    private BrowserContext newSession() {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    /** Begins a new session as one of the demonstration's people. */
    public PortalBrowser signInAs(String username) {
        session.close();
        session = newSession();
        page = session.newPage();
        page.navigate(address + "/login");
        page.locator("form:has(input[name=username][value='" + username + "']) button")
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    public PortalBrowser open(String path) {
        page.navigate(address + "/" + path);
        page.locator("main").waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    /** What the page itself says, without the frame around it. */
    public Locator content() {
        return page.locator("main");
    }

    public PortalBrowser follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    public PortalBrowser press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Leaves a picture of the page among the test's results. */
    public PortalBrowser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
