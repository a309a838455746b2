package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.Frame;
import vn.nangchuan.access.PasswordFinding;
import vn.nangchuan.access.SignedIn;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;

/** A form whose values are kept while they are typed, over drafts in memory. */
@SpringBootTest(classes = Frame.class)
@Import(FormDraftViewTests.DraftsInMemory.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.shell"})
@SignedIn
class FormDraftViewTests extends SpringBrowserlessTest {

    private static final String FORM = "people/person/7";
    private static final Instant AT_TWO = Instant.parse("2019-07-19T07:05:00Z");

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private DraftsInMemory memory;

    private final List<Person> saved = new ArrayList<>();

    /** What the form under test fills in. */
    record Person(String name, String post) {}

    /** Fields as any form has them. */
    static final class PersonForm implements FormContent<Person> {

        private final TextField name = new TextField("Tên");
        private final TextField post = new TextField("Chức vụ");
        private final IntegerField born = new IntegerField("Năm sinh");
        private final Div fields = new Div(name, post, born);

        PersonForm(Person before) {
            name.setValue(before.name());
            post.setValue(before.post());
        }

        @Override
        public Component component() {
            return fields;
        }

        @Override
        public Optional<Person> value() {
            return Optional.of(new Person(name.getValue(), post.getValue()));
        }

        @Override
        public boolean isChanged() {
            return !name.isEmpty();
        }

        @Override
        public DraftFields draftFields() {
            return DraftFields.none()
                    .text("name", name)
                    .choice(
                            "post",
                            post,
                            text -> text,
                            text -> Optional.of(text).filter(known -> !known.equals("bỏ")))
                    .number("born", born)
                    .without("Bản quét phải chọn lại.");
        }

        @Override
        public boolean showAt(String property, String text) {
            return false;
        }
    }

    /** Keeps drafts of whoever asks, and counts how often. */
    @TestComponent
    static final class DraftsInMemory implements DraftBook {

        private final Map<String, Draft> kept = new HashMap<>();
        private int writes;
        private boolean away;

        @Override
        public Optional<Draft> find(String form) {
            return Optional.ofNullable(kept.get(form));
        }

        @Override
        public Optional<Instant> keep(String form, int version, Map<String, String> values) {
            if (away) {
                throw new IllegalStateException("away on purpose");
            }
            writes++;
            kept.put(form, new Draft(version, values, AT_TWO));
            return Optional.of(AT_TWO);
        }

        @Override
        public void discard(String form) {
            kept.remove(form);
        }
    }

    @BeforeEach
    void begin() {
        memory.kept.clear();
        memory.writes = 0;
        memory.away = false;
    }

    @Test
    void keepsWhatDiffersWhenAFieldIsLeftAndSaysSo() {
        open(saved::add);

        type("Tên", "Lan");
        roundTrip();

        assertThat(memory.kept.get(FORM)).isEqualTo(new Draft(4, Map.of("name", "Lan"), AT_TWO));
        assertThat(bar()).isEqualTo("Đã giữ bản nháp lúc 14:05.");
    }

    @Test
    void ofSomethingNewKeepsAllThatStoodThereAsThePersonSawIt() {
        open(new PersonForm(new Person("", "công chức")), drafts.of(FORM), saved::add);
        type("Tên", "Lan");
        roundTrip();

        assertThat(memory.find(FORM).orElseThrow().values())
                .isEqualTo(Map.of("name", "Lan", "post", "công chức", "born", ""));
    }

    @Test
    void writesOnceARoundTripHoweverMuchChangedInIt() {
        open(saved::add);
        TextField name = field("Tên");
        TextField post = field("Chức vụ");

        test(name).setValue("Lan");
        test(post).setValue("Chủ tịch");
        roundTrip();

        assertThat(memory.writes).isOne();
    }

    @Test
    void writesNothingWhereNothingIsNew() {
        open(saved::add);
        type("Tên", "Lan");
        TextField post = field("Chức vụ");

        test(post).setValue("công chức khác");
        test(post).setValue("công chức");
        roundTrip();

        assertThat(memory.writes).isOne();
    }

    @Test
    void waitsForTheCursorToGoWhereValuesComeWhileOneTypes() {
        PersonForm form = new PersonForm(new Person("", "công chức"));
        form.name.setValueChangeMode(ValueChangeMode.LAZY);
        open(form, drafts.of(FORM, 4), saved::add);

        type("Tên", "La");
        roundTrip();
        assertThat(memory.writes).isZero();
    }

    @Test
    void whatIsTakenBackLeavesNoDraft() {
        open(saved::add);
        type("Tên", "Lan");
        roundTrip();

        type("Tên", "");
        roundTrip();

        assertThat(memory.kept).isEmpty();
    }

    @Test
    void offersTheDraftAndFillsItInWhenAsked() {
        memory.kept.put(FORM, new Draft(4, Map.of("name", "Lan", "born", "1980"), AT_TWO));

        FormDialog<Person> dialog = open(saved::add);

        assertThat(bar()).contains("Bản nháp lúc 14:05 ngày 19/07/2019.").doesNotContain("đã được sửa");
        assertThat(field("Tên").getValue()).isEmpty();
        assertThat(field("Tên").isEnabled()).isFalse();
        assertThat(button("Lưu").isEnabled()).isFalse();

        test(button("Dùng tiếp")).click();
        assertThat(field("Tên").getValue()).isEqualTo("Lan");
        assertThat(field("Chức vụ").getValue()).isEqualTo("công chức");
        assertThat(bar()).contains("chưa lưu", "Bản quét phải chọn lại.");

        test(button("Lưu")).click();
        assertThat(saved).containsExactly(new Person("Lan", "công chức"));
        assertThat(dialog.isOpened()).isFalse();
        assertThat(memory.kept).isEmpty();
    }

    @Test
    void saysThatTheThingWasChangedSince() {
        memory.kept.put(FORM, new Draft(3, Map.of("name", "Lan"), AT_TWO));

        open(saved::add);

        assertThat(bar()).contains("đã được sửa sau khi bạn nhập bản nháp");
    }

    @Test
    void namesWhatCannotBeChosenAnyMore() {
        memory.kept.put(FORM, new Draft(4, Map.of("name", "Lan", "post", "bỏ"), AT_TWO));
        open(saved::add);

        test(button("Dùng tiếp")).click();

        assertThat(bar()).contains("Không điền lại được vì lựa chọn cũ không còn: Chức vụ.");
        assertThat(field("Chức vụ").getValue()).isEqualTo("công chức");
    }

    @Test
    void dropsTheDraftWhenAskedAndBeginsAnew() {
        memory.kept.put(FORM, new Draft(4, Map.of("name", "Lan"), AT_TWO));
        open(saved::add);

        test(button("Bỏ bản nháp")).click();

        assertThat(memory.kept).isEmpty();
        assertThat(field("Tên").isEnabled()).isTrue();
        assertThat(field("Tên").getValue()).isEmpty();
    }

    @Test
    void whatWasNotDoneKeepsItsDraft() {
        open(_ -> {
            throw new BusinessRuleViolation(List.of(Finding.error(PasswordFinding.PASSWORD_UNCHANGED)));
        });
        type("Tên", "Lan");
        test(button("Lưu")).click();
        roundTrip();

        assertThat(memory.kept).containsKey(FORM);
    }

    @Test
    void whatWasSavedInTheSameRoundTripAsItsLastFieldLeavesNoDraft() {
        open(saved::add);
        type("Tên", "Lan");
        test(button("Lưu")).click();
        roundTrip();

        assertThat(saved).hasSize(1);
        assertThat(memory.kept).isEmpty();
    }

    @Test
    void theFormGoesOnWhereNoDraftCanBeKept() {
        memory.away = true;
        open(saved::add);
        type("Tên", "Lan");
        roundTrip();

        assertThat(bar()).contains("Chưa giữ được bản nháp");
        test(button("Lưu")).click();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aRefusalThatHasNothingToDoWithLostRolesGoesToTheFrame() {
        open(_ -> {
            throw new AccessDeniedException("no");
        });
        type("Tên", "Lan");

        assertThatThrownBy(() -> test(button("Lưu")).click()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void cancellingAsksWhetherTheDraftStays() {
        FormDialog<Person> dialog = open(saved::add);
        type("Tên", "Lan");
        test(button("Hủy")).click();

        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(memory.kept).containsKey(FORM);
    }

    @Test
    void cancellingCanDropWhatWasTyped() {
        FormDialog<Person> dialog = open(saved::add);
        type("Tên", "Lan");
        roundTrip();
        test(button("Hủy")).click();

        test(find(ConfirmDialog.class).single()).reject();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(memory.kept).isEmpty();
    }

    @Test
    void leavingThePageAsksFirst() {
        open(saved::add);
        type("Tên", "Lan");

        UI.getCurrent().navigate("account");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(((Component) getCurrentView()).getClass().getSimpleName()).isNotEqualTo("AccountView");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(((Component) getCurrentView()).getClass().getSimpleName()).isEqualTo("AccountView");
        assertThat(memory.kept).containsKey(FORM);
    }

    @Test
    void passwordsAreNeverAmongTheFields() {
        assertThatThrownBy(() -> DraftFields.none().text("secret", new PasswordField()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private FormDialog<Person> open(SerializableConsumer<Person> save) {
        return open(new PersonForm(new Person("", "công chức")), drafts.of(FORM, 4), save);
    }

    private static FormDialog<Person> open(PersonForm form, FormDraft draft, SerializableConsumer<Person> save) {
        FormDialog<Person> dialog = new FormDialog<>("Người", form, save).keeping(draft);
        dialog.open();
        return dialog;
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class, find(FormDialog.class).single())
                .withText(text)
                .single();
    }

    private String bar() {
        return find(FormDraft.class)
                .single()
                .getChildren()
                .map(part -> part.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
