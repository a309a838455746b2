package vn.nangchuan.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** A person at a browser: signs in from the demonstration's list, goes to pages, reads and clicks as one would. */
public final class PortalBrowser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int TIME_TO_SHOW_OPTIONS = PATIENCE_MILLIS / 6;
    private static final int ATTEMPTS_TO_CHOOSE = 3;

    private final String address;
    private final Playwright playwright = Browser.playwright();
    private final com.microsoft.playwright.Browser browser = Browser.launch(playwright);
    private BrowserContext session;
    private Page page;

    public PortalBrowser(int port) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
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

    /** Begins a new session with a user name and a password typed by hand. */
    public PortalBrowser signInWith(String username, String password) {
        session.close();
        session = newSession();
        page = session.newPage();
        page.navigate(address + "/login");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("vaadin-login-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** Goes on as wide as a phone. */
    public PortalBrowser onAPhone() {
        page.setViewportSize(390, 844);
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
        button(button).click();
        return this;
    }

    /** The first button of that name, by its text or what a screen reader calls it. */
    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The dialog that asks something now; a calendar that is still open over it is none. */
    public Locator dialog() {
        return page.locator("vaadin-dialog[opened]").last();
    }

    /** Answers the dialog by one of its buttons, and sees it go. */
    public PortalBrowser answer(String button) {
        Locator asked = dialog();
        pressIn(asked, button);
        try {
            asked.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        } catch (TimeoutError e) {
            picture("a-dialog-that-stays");
            throw e;
        }
        return this;
    }

    /** Presses a button that opens a dialog, and sees it open. */
    public PortalBrowser ask(String button) {
        press(button);
        page.locator("vaadin-dialog[opened] vaadin-button").last().waitFor();
        return this;
    }

    /** Presses a button of the dialog, which may stay. */
    public PortalBrowser pressInDialog(String button) {
        pressIn(dialog(), button);
        return this;
    }

    private static void pressIn(Locator part, String button) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Types into a field, key by key, as a clerk does. */
    public PortalBrowser type(String label, String text) {
        Locator input = field(label);
        input.fill("");
        input.pressSequentially(text);
        input.press("Tab");
        return this;
    }

    /** Types a day and takes it over with the Enter key, which also closes the calendar. */
    public PortalBrowser typeDate(String label, String day) {
        enterDate(field(label), day);
        return this;
    }

    /**
     * As {@link #typeDate}, in an input among several of one label. Waits for the calendar both times: one that opened
     * only after the Enter key would stay, and what lies under it cannot be pressed.
     */
    public static void enterDate(Locator input, String day) {
        Locator calendar = input.page().locator("vaadin-date-picker[opened]");
        input.click();
        calendar.waitFor();
        input.press("Control+A");
        input.pressSequentially(day);
        input.press("Enter");
        calendar.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The input with that label; the one in the dialog where an open one has such an input. */
    public Locator field(String label) {
        Locator inDialog = labelled(page.locator("vaadin-dialog[opened]"), label);
        return inDialog.count() > 0 ? inDialog : labelled(page.locator("main, vaadin-dialog[opened]"), label);
    }

    private static Locator labelled(Locator part, String label) {
        return part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .last();
    }

    /** Chooses from a list that is searched by typing; one that a page drawn late has closed is opened again. */
    public PortalBrowser choose(String label, String option) {
        Locator found = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first();
        int attempt = 0;
        do {
            field(label).click();
            field(label).press("Control+A");
            field(label).pressSequentially(option);
        } while (!shows(found) && ++attempt < ATTEMPTS_TO_CHOOSE);
        found.click();
        return this;
    }

    private static boolean shows(Locator found) {
        try {
            found.waitFor(new Locator.WaitForOptions().setTimeout(TIME_TO_SHOW_OPTIONS));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    /** Chooses from a short list, which opens when it is clicked. */
    public PortalBrowser select(String label, String option) {
        page.locator("main vaadin-select, vaadin-dialog[opened] vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    /** Moves the demonstration's date in the header. */
    public PortalBrowser moveDateTo(String day) {
        page.locator("header, vaadin-app-layout")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chuyển ngày làm việc"))
                .first()
                .click();
        enterDate(field("Ngày mới"), day);
        pressInDialog("Chuyển đến " + day);
        button("Ngày làm việc " + day + ". Chuyển ngày làm việc").waitFor();
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
