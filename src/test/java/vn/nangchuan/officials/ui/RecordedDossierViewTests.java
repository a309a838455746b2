package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.officials.DossierDesk;
import vn.nangchuan.officials.Dossiers;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonDetails;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.uikit.FormDialog;

/** How former states of a dossier are found and read. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class RecordedDossierViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(510_000);
    private static final String SHOW = "Hiện thông tin nhạy cảm";
    private static final String LINK = "Xem hồ sơ như đã ghi lúc đó";

    @Autowired
    CorrectionFixture world;

    @Autowired
    DossierDesk desk;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void theHistoryLeadsToTheDossierAsItWasThen() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.official(world.official));
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
        String address = find(Anchor.class).withText(LINK).all().getFirst().getHref();

        open(address);

        assertThat(text()).contains("Hoàng Thị Sen", "Hồ sơ như đã ghi lúc", "Bí thư Đảng ủy", "từ 01/05/2015");
    }

    @Test
    void nothingOnThePageCanBeChanged() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.recorded(world.official, Instant.now()));

        assertThat(find(Button.class, page()).all())
                .extracting(Button::getText)
                .as("but to show what is masked")
                .containsExactly(SHOW);
    }

    @Test
    void whatStoodThenIsOnThePageWhateverStandsThereNow() {
        change(details -> desk.change(
                world.official,
                details.version(),
                new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "07", "0900000001")));
        change(details -> desk.change(
                world.official,
                details.version(),
                new PartyEntry(LocalDate.of(2005, 2, 3), LocalDate.of(2006, 2, 3), "Chi ủy viên", null)));
        Instant then = now();
        change(details -> desk.change(
                world.official,
                details.version(),
                new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "02", "0900000002")));
        change(details -> desk.change(
                world.official, details.version(), new PartyEntry(LocalDate.of(2007, 3, 4), null, null, null)));
        change(details -> desk.change(
                world.official,
                details.version(),
                new IdentityEntry("097175" + NUMBERS.incrementAndGet(), LocalDate.of(2019, 1, 2), null, null)));

        signIn(world.signedInClerk());
        open(OfficialNavigation.recorded(world.official, then));
        assertThat(text())
                .contains("0900000001", "•••• •••• 1234", DossierTexts.MASK)
                .doesNotContain("0900000002", "Nùng", "03/02/2005", "02/01/2019");

        click(SHOW, page());
        FormDialog<?> asking = find(FormDialog.class).single();
        reasons(asking).setValue(DisclosureReason.COMPARING);
        click(SHOW, asking);
        assertThat(find(PersonSection.class).single().getElement().getTextRecursively())
                .contains("Nùng", "03/02/2005", "Chi ủy viên", "020175001234")
                .doesNotContain("Tày", "04/03/2007", "••••");
        open(OfficialNavigation.official(world.official));
        click(SHOW, find(PersonSection.class).single());
        assertThat(find(FormDialog.class).exists())
                .as("the reason holds for the dossier")
                .isFalse();
    }

    @Test
    void whoReadsTheirOwnFormerStateIsNotAskedWhy() {
        signIn(world.signedInOfficial());
        open(OfficialNavigation.recorded(world.official, Instant.now()));
        click(SHOW, page());

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(text()).contains("020175001234");
    }

    /** Without a reason the history tells that something changed; with one, from what to what. */
    @Test
    void theHistoryTellsWhatIsPersonalForAReason() {
        change(details -> desk.change(
                world.official,
                details.version(),
                new PersonalEntry("Hoàng Thị Sen", Sex.FEMALE, LocalDate.of(1975, 1, 1), "07", "0900000001")));
        change(details -> desk.change(
                world.official,
                details.version(),
                new PersonalEntry("Hoàng Thị Sên", Sex.MALE, LocalDate.of(1976, 2, 3), "02", "0900000002")));
        signIn(world.signedInClerk());
        openHistory();
        assertThat(history()).contains("được giấu").doesNotContain("Hoàng Thị Sên", "0900000002", "Nùng");

        click("Hiện giá trị đã giấu", (Component) getCurrentView());
        FormDialog<?> asking = find(FormDialog.class).single();
        reasons(asking).setValue(DisclosureReason.COMPARING);
        click(SHOW, asking);
        assertThat(history())
                .contains(
                        "Hoàng Thị Sen → Hoàng Thị Sên",
                        "Nữ → Nam",
                        "01/01/1975 → 03/02/1976",
                        "0900000001 → 0900000002",
                        "Nùng → Tày")
                .doesNotContain("được giấu");

        click("Che lại", find(HistoryOfOfficial.class).single());
        assertThat(history()).contains("được giấu").doesNotContain("Hoàng Thị Sên");
    }

    private void openHistory() {
        open(OfficialNavigation.official(world.official));
        TabSheet tabs = find(TabSheet.class).single();
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
    }

    private String history() {
        return find(HistoryOfOfficial.class).single().getElement().getTextRecursively();
    }

    private void change(Consumer<PersonDetails> edit) {
        world.clerk(() -> {
            edit.accept(dossiers.open(world.official).orElseThrow().details());
            return edit;
        });
    }

    /** By the server's clock, by which it records. */
    private Instant now() {
        return world.clerk(() -> jdbc.sql("SELECT NOW(6) AS now")
                .query((row, _) -> row.getObject("now", LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .single());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DisclosureReason> reasons(Component dialog) {
        return (RadioButtonGroup<DisclosureReason>) dialog.getChildren()
                .flatMap(Component::getChildren)
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void click(String text, Component within) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    @Test
    void ofATimeBeforeTheDossierItSaysThatNothingIsOnRecord() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.recorded(world.official, Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(text()).contains("Không có gì ghi lúc đó");
    }

    @Test
    void anOfficialReadsTheirOwn() {
        signIn(world.signedInOfficial());
        open(OfficialNavigation.recorded(world.official, Instant.now()));

        assertThat(text()).contains("Hoàng Thị Sen");
    }

    @Test
    void anAddressThatNamesNoMomentIsNotFound() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.RECORDED + "/" + world.official + "/yesterday");

        assertThat(find(RecordedDossierView.class).exists()).isFalse();
    }

    @Test
    void aDossierThatIsNotHereIsNotFound() {
        signIn(world.signedInClerk());
        open(OfficialNavigation.RECORDED + "/999999999/" + Instant.now());

        assertThat(find(RecordedDossierView.class).exists()).isFalse();
    }

    private RecordedDossierView page() {
        return find(RecordedDossierView.class).single();
    }

    private String text() {
        return page().getElement().getTextRecursively();
    }

    private static void signIn(Authentication who) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(who));
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
