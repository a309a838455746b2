package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableConsumer;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.nangchuan.Frame;
import vn.nangchuan.access.PasswordFinding;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;

@SpringBootTest(classes = Frame.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn
class DialogViewTests extends SpringBrowserlessTest {

    /** What the form under test fills in. */
    public record Person(String name, String post) {}

    private final List<Object> saved = new ArrayList<>();

    @Test
    void savesWhatWasEnteredAndCloses() {
        FormDialog<Person> dialog = open(saved::add);
        test(find(TextField.class, dialog).withLabel("Name").single()).setValue("Lan");

        clickSave(dialog);

        assertThat(saved).containsExactly(new Person("Lan", "clerk"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void staysOpenWhileAFieldDoesNotHold() {
        FormDialog<Person> dialog = open(saved::add);

        clickSave(dialog);

        assertThat(saved).isEmpty();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void putsARefusalAtItsFieldAndTheRestAboveTheButtons() {
        FormDialog<Person> dialog = open(person -> {
            throw new BusinessRuleViolation(List.of(
                    Finding.error(PasswordFinding.PASSWORD_UNCHANGED).at("name"),
                    Finding.error(PasswordFinding.PASSWORD_TOO_SHORT, 12)));
        });
        test(find(TextField.class, dialog).withLabel("Name").single()).setValue("Lan");

        clickSave(dialog);

        assertThat(find(TextField.class, dialog).withLabel("Name").single().isInvalid())
                .isTrue();
        assertThat(findings(dialog)).contains("12 ký tự").doesNotContain("khác mật khẩu");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(saveButton(dialog).isEnabled()).isTrue();
    }

    @Test
    void tellsOfAnEditConflictInsteadOfOverwriting() {
        FormDialog<Person> dialog = open(person -> {
            throw new OptimisticLockingFailureException("changed");
        });
        test(find(TextField.class, dialog).withLabel("Name").single()).setValue("Lan");

        clickSave(dialog);

        assertThat(findings(dialog)).contains("Người khác vừa sửa");
    }

    @Test
    void keepsWhatWasEnteredWhileTheDatabaseIsAwayAndSavesAtTheNextPress() {
        AtomicBoolean away = new AtomicBoolean(true);
        FormDialog<Person> dialog = open(person -> {
            if (away.getAndSet(false)) {
                throw new CannotCreateTransactionException(
                        "no connection", new SQLTransientConnectionException("away", "08000"));
            }
            saved.add(person);
        });
        test(find(TextField.class, dialog).withLabel("Name").single()).setValue("Lan");

        clickSave(dialog);

        assertThat(findings(dialog)).contains("máy chủ dữ liệu tạm thời không trả lời", "NC-");
        assertThat(dialog.isOpened()).isTrue();

        clickSave(dialog);

        assertThat(saved).containsExactly(new Person("Lan", "clerk"));
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aDecisionThatBreaksSaysSoInPlaceAndCanBeTakenAgain() {
        DecisionDialog dialog = new DecisionDialog("Duyệt", "…", DecisionDialog.Reason.NONE, _ -> {
            throw new IllegalStateException("broken on purpose");
        });
        dialog.open();

        Button decide = find(Button.class, dialog).withText("Duyệt").single();
        test(decide).click();

        assertThat(find(FindingList.class, dialog).single().getElement().getTextRecursively())
                .contains("Những gì bạn nhập vẫn còn ở đây", "NC-");
        assertThat(decide.isEnabled()).isTrue();
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void asksBeforeDroppingWhatWasEntered() {
        FormDialog<Person> dialog = open(saved::add);
        test(find(TextField.class, dialog).withLabel("Name").single()).setValue("Lan");

        test(find(Button.class, dialog).withText("Hủy").single()).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    void closesAtOnceWhenNothingWasEntered() {
        FormDialog<Person> dialog = open(saved::add);

        test(find(Button.class, dialog).withText("Hủy").single()).click();

        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aDecisionWithoutItsReasonIsNotTaken() {
        DecisionDialog dialog = new DecisionDialog("Trả lại", "…", DecisionDialog.Reason.MANDATORY, saved::add);
        dialog.open();

        test(find(Button.class, dialog).withText("Trả lại").single()).click();

        assertThat(saved).isEmpty();
        assertThat(find(TextArea.class, dialog).single().isInvalid()).isTrue();
    }

    @Test
    void aDecisionCarriesItsReason() {
        DecisionDialog dialog = new DecisionDialog("Trả lại", "…", DecisionDialog.Reason.MANDATORY, saved::add);
        dialog.open();
        test(find(TextArea.class, dialog).single()).setValue(" Thiếu trang 2 ");

        test(find(Button.class, dialog).withText("Trả lại").single()).click();

        assertThat(saved).containsExactly("Thiếu trang 2");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aTableBecomesCardsOnANarrowScreenAndATableAgain() {
        CardGrid<Person> grid = new CardGrid<>(person -> new Span(person.name()));
        Grid.Column<Person> name = grid.addColumn(Person::name);
        Grid.Column<Person> hidden = grid.addColumn(Person::post);
        hidden.setVisible(false);

        grid.fit(390);
        assertThat(grid.isNarrow()).isTrue();
        assertThat(name.isVisible()).isFalse();
        assertThat(grid.getColumnByKey("card").isVisible()).isTrue();

        grid.fit(1440);
        assertThat(name.isVisible()).isTrue();
        assertThat(hidden.isVisible()).isFalse();
        assertThat(grid.getColumnByKey("card").isVisible()).isFalse();
    }

    private static FormDialog<Person> open(SerializableConsumer<Person> save) {
        Binder<Person> binder = new Binder<>(Person.class);
        TextField name = new TextField("Name");
        TextField post = new TextField("Post");
        binder.forField(name).asRequired("missing").bind("name");
        binder.forField(post).bind("post");
        binder.readRecord(new Person("", "clerk"));
        FormDialog<Person> dialog = new FormDialog<>("Person", FormContent.of(new Div(name, post), binder), save);
        dialog.open();
        return dialog;
    }

    private void clickSave(FormDialog<Person> dialog) {
        test(saveButton(dialog)).click();
    }

    private Button saveButton(FormDialog<Person> dialog) {
        return find(Button.class, dialog).withText("Lưu").single();
    }

    private String findings(FormDialog<Person> dialog) {
        return find(FindingList.class, dialog).single().getElement().getTextRecursively();
    }
}
