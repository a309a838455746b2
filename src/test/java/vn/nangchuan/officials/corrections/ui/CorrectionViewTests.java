package vn.nangchuan.officials.corrections.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.officials.DossierField;
import vn.nangchuan.officials.corrections.CorrectionDesk;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.FormDialog;

/** How an official asks on screen, and how the commune answers. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class CorrectionViewTests extends SpringBrowserlessTest {

    @Autowired
    CorrectionFixture world;

    @Autowired
    CorrectionDesk desk;

    @BeforeEach
    void openUnits() {
        world.open();
    }

    @Test
    void anOfficialAsksForTheRightDateAndSeesItWait() {
        signIn(world.signedInOfficial());
        Component dossier = open(OfficialNavigation.official(world.official));

        test(find(Button.class, dossier).withText("Đề nghị sửa hồ sơ").single()).click();
        FieldsDialog fields = find(FieldsDialog.class).single();
        assertThat(textOf(fields))
                .contains("Ngày sinh", "01/01/1975", "Bí thư Đảng ủy", "Trường Chính trị tỉnh", "•••• •••• 1234")
                .doesNotContain("020175001234");
        ask("Đề nghị sửa: Ngày sinh");
        send();
        assertThat(find(TextArea.class, form()).single().isInvalid()).isTrue();
        test(find(TextArea.class, form()).single()).setValue("Giấy khai sinh");
        send();
        assertThat(find(DateField.class, form()).single().getErrorMessage()).contains("Hồ sơ đã ghi đúng");
        test(find(DateField.class, form()).single()).setValue(LocalDate.of(1975, 1, 11));
        send();

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(textOf(find(FieldsDialog.class).single())).contains("Chờ trả lời");
        test(find(Button.class, find(FieldsDialog.class).single())
                        .withText("Đóng")
                        .single())
                .click();
        assertThat(textOf(view())).contains("1 đề nghị sửa đang chờ trả lời");
    }

    @Test
    void anOfficialTakesARequestBackAndReadsTheState() {
        world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        signIn(world.signedInOfficial());
        OwnCorrectionList own = ownTab();
        assertThat(textOf(own)).contains("Ngày sinh", "01/01/1975 → 11/01/1975", "Chờ trả lời");

        test(find(Button.class, own).withText("Rút lại").single()).click();
        test(find(Button.class, find(DecisionDialog.class).single())
                        .withText("Rút lại")
                        .single())
                .click();

        OwnCorrectionList after = ownTab();
        assertThat(textOf(after)).contains("Đã rút lại");
        assertThat(find(Button.class, after).exists()).isFalse();
    }

    @Test
    void anOfficialWhoAskedNothingIsToldHow() {
        signIn(world.signedInOfficial());

        assertThat(textOf(ownTab())).contains("Chưa có đề nghị sửa nào");
    }

    @Test
    void whoeverOnlyReadsTheDossierSeesNeitherButtonNorRequests() {
        world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        signIn(world.signedInReader());

        Component dossier = open(OfficialNavigation.official(world.official));

        assertThat(find(Button.class, dossier).all().stream().map(Button::getText))
                .containsExactly("Bản in đầy đủ", "Hiện thông tin nhạy cảm");
        assertThat(textOf(dossier)).doesNotContain("11/01/1975", "đang chờ trả lời");
        UI.getCurrent().navigate(CorrectionNavigation.LIST);
        assertThat(textOf(view())).contains("Không có trang này");
    }

    @Test
    void theCommuneFindsTheRequestAtHomeAndOnTheDossierAndAcceptsIt() {
        world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        signIn(world.signedInClerk());

        assertThat(textOf(open(""))).contains("Hoàng Thị Sen", "Xem tất cả 1 đề nghị");
        Component dossier = open(OfficialNavigation.official(world.official));
        assertThat(textOf(dossier)).contains("1 đề nghị sửa hồ sơ này đang chờ trả lời");
        test(find(Button.class, dossier).withText("Xem và trả lời").single()).click();
        assertThat(textOf(find(AnswerDialog.class).single()))
                .contains(
                        "Trong hồ sơ hiện nay",
                        "01/01/1975",
                        "Đề nghị sửa thành",
                        "11/01/1975",
                        "Giấy khai sinh số 15");
        press("Chấp nhận và sửa hồ sơ");

        assertThat(find(AnswerDialog.class).exists()).isFalse();
        assertThat(textOf(view())).contains("11/01/1975").doesNotContain("đang chờ trả lời");
        assertThat(textOf(open(CorrectionNavigation.LIST))).contains("Không có đề nghị nào đang chờ");
        assertThat(textOf(open(""))).doesNotContain("Xem tất cả 1 đề nghị");
    }

    @Test
    void theListShowsWhatWaitsAndDecliningAsksForTheReason() {
        world.ask(DossierField.LEVEL, "POLITICAL_INTERMEDIATE");
        signIn(world.signedInClerk());
        CorrectionsView list = navigate(CorrectionsView.class);
        CorrectionGrid grid = find(CorrectionGrid.class, list).single();
        assertThat(test(grid).size()).isOne();
        assertThat(test(grid).getCellText(0, 1)).contains("Trình độ", "ý luận chính trị");

        test(find(Button.class, test(grid).getCellComponent(0, 4)).single()).click();
        press("Không chấp nhận");
        assertThat(reason().isInvalid()).isTrue();
        test(reason()).setValue("Bằng ghi sơ cấp");
        press("Không chấp nhận");

        assertThat(textOf(view())).contains("Không có đề nghị nào đang chờ");
        Component answered = open(CorrectionNavigation.LIST + "?view=answered");
        CorrectionGrid past = find(CorrectionGrid.class, answered).single();
        assertThat(textOf(test(past).getCellComponent(0, 4))).contains("Không chấp nhận", "Bằng ghi sơ cấp");
    }

    @Test
    void whatWasTakenBackWhileOneLooksIsSaidBesideTheButtonsAndCannotBeAnsweredAnyMore() {
        CorrectionId id = world.ask(DossierField.BIRTH_DATE, "1975-01-11");
        signIn(world.signedInClerk());
        CorrectionsView list = navigate(CorrectionsView.class);
        test(find(Button.class, test(find(CorrectionGrid.class, list).single()).getCellComponent(0, 4))
                        .single())
                .click();
        world.own(() -> {
            desk.withdraw(id, UUID.randomUUID());
            return id;
        });

        press("Chấp nhận và sửa hồ sơ");

        AnswerDialog dialog = find(AnswerDialog.class).single();
        assertThat(textOf(dialog)).contains("đã rút lại");
        assertThat(find(Button.class, dialog).withText("Chấp nhận và sửa hồ sơ").exists())
                .isFalse();
    }

    @Test
    void anIdentityNumberStaysHiddenUntilOneAsksToSeeIt() {
        world.ask(DossierField.IDENTITY_NUMBER, "097864213579");
        signIn(world.signedInClerk());
        CorrectionsView list = navigate(CorrectionsView.class);
        test(find(Button.class, test(find(CorrectionGrid.class, list).single()).getCellComponent(0, 4))
                        .single())
                .click();
        AnswerDialog dialog = find(AnswerDialog.class).single();
        assertThat(textOf(dialog)).contains("•••• •••• 3579", "•••• •••• 1234").doesNotContain("097 864");

        test(find(Button.class, dialog)
                        .withText("Hiện đủ số (được ghi nhật ký)")
                        .single())
                .click();

        assertThat(textOf(dialog)).contains("097 864 213 579").doesNotContain("020 175");
    }

    @Test
    void anIdentityNumberIsTypedWithTwelveDigits() {
        signIn(world.signedInOfficial());
        Component dossier = open(OfficialNavigation.official(world.official));
        test(find(Button.class, dossier).withText("Đề nghị sửa hồ sơ").single()).click();
        ask("Đề nghị sửa: Số định danh");

        TextField number = find(TextField.class, form()).single();
        assertThat(number.getValue()).isEmpty();
        test(number).setValue("0978642");
        test(find(TextArea.class, form()).single()).setValue("Thẻ căn cước");
        send();

        assertThat(number.getErrorMessage()).contains("12 chữ số");
    }

    private OwnCorrectionList ownTab() {
        Component dossier = open(OfficialNavigation.official(world.official));
        TabSheet tabs = find(TabSheet.class, dossier).single();
        for (int tab = 0; tab < tabs.getTabCount(); tab++) {
            if (tabs.getTabAt(tab).getLabel().equals("Đề nghị sửa")) {
                tabs.setSelectedIndex(tab);
            }
        }
        roundTrip();
        return find(OwnCorrectionList.class).single();
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    private void ask(String name) {
        find(Button.class, find(FieldsDialog.class).single()).all().stream()
                .filter(button -> button.getAriaLabel().equals(java.util.Optional.of(name)))
                .findFirst()
                .orElseThrow()
                .click();
        roundTrip();
    }

    private void send() {
        test(find(Button.class, form()).withText("Gửi đề nghị").single()).click();
    }

    private TextArea reason() {
        return find(TextArea.class, find(AnswerDialog.class).single()).single();
    }

    private void press(String label) {
        test(find(Button.class, find(AnswerDialog.class).single())
                        .withText(label)
                        .single())
                .click();
    }

    private void signIn(Authentication person) {
        TestSecurityContextHolder.setContext(new SecurityContextImpl(person));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private Component open(String address) {
        var location = new com.vaadin.flow.router.Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        roundTrip();
        return view();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
