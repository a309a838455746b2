package vn.nangchuan.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataView;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.router.Location;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.request.RequestContextHolder;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.FreshProofs;
import vn.nangchuan.accounts.AccountFilter;
import vn.nangchuan.accounts.AccountLine;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.ui.OfficialNavigation;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ClassOffice;
import vn.nangchuan.training.ClassStep;
import vn.nangchuan.training.TakeClassStep;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDraft;

/**
 * Every form, filled in whatever fields it has, left, and opened again by somebody who goes on with the draft: each field
 * then holds what was entered. A field that its form forgot to name is empty and fails here.
 */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_drafts")
@Import(FreshProofs.class)
@ViewPackages(packages = "vn.nangchuan")
class EveryFormViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);

    @Autowired
    private FreshProofs proofs;

    @Autowired
    private ClassLists classes;

    @Autowired
    private ClassOffice office;

    @Autowired
    private RegisterLists register;

    @Autowired
    private AccountLists accounts;

    @Autowired
    private CurrentUser currentUser;

    @BeforeEach
    void prove() {
        RequestContextHolder.setRequestAttributes(proofs.request());
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @SignedInAs("quantri")
    void aKeyPost() {
        isKept("key-posts", () -> dialogOf("Thêm chức vụ"));
    }

    @Test
    @SignedInAs("quantri")
    void aFieldOfStudy() {
        isKept("fields-of-study", () -> dialogOf("Thêm tên ngành"));
    }

    @Test
    @SignedInAs("thamdinh")
    void aValueThatTheProvinceSets() {
        isKept("law/parameters", () -> dialogOf("Dự thảo một mức"));
    }

    @Test
    @SignedInAs("quantri")
    void anAccountToBeOpened() {
        isKept("accounts", () -> dialogOf("Mở tài khoản"));
    }

    @Test
    @SignedInAs("quantri")
    void whatAnAccountSaysAndARoleToBeGiven() {
        String account = "accounts/account/" + accountOf("giamsat");

        isKept(account, () -> dialogOf("Sửa thông tin"));
        isKept(account, () -> dialogOf("Cấp vai trò"));
    }

    @Test
    @SignedInAs("dieuphoi")
    void aNewClass() {
        isKept("classes/new", this::view);
    }

    @Test
    @SignedInAs("dieuphoi")
    void otherDaysOfAClass() {
        ClassLine line = lineOf("QLNN-2019-02");
        office.take(new TakeClassStep(line.id(), ClassStep.POSTPONE, "Hội trường đang sửa"));

        isKept(TrainingNavigation.trainingClass(line.id()), () -> dialogOf("Đổi lịch học"));
    }

    @Test
    @SignedInAs("dieuphoi")
    void theAttendanceOfAClass() {
        isKept(classOf("TIENG-TAY-NUNG-2019-01") + "?tab=attendance", this::sheet);
    }

    @Test
    @SignedInAs("dieuphoi")
    void theResultsOfAClass() {
        isKept(classOf("TIENG-TAY-NUNG-2019-01") + "?tab=results", this::sheet);
    }

    @Test
    @SignedInAs("tanlang")
    void aCertificateOfAnyone() {
        isKept("certificates", () -> dialogOf("Nộp chứng chỉ"));
    }

    @Test
    @SignedInAs("tanlang")
    void aCertificateThatIsLacking() {
        OfficialId official = lacking(RequirementState.AWAITING_CERTIFICATE);
        isKept(OfficialNavigation.official(official), () -> dialogOf("Nộp chứng chỉ"));
    }

    @Test
    @SignedInAs("tanmy")
    void somebodyToBeSentToAClass() {
        isKept(OfficialNavigation.official(lacking(RequirementState.NOT_MET)), () -> dialogOf("Cử đi học"));
    }

    @Test
    @SignedInAs("lanhxuyen")
    void aPaperToBeHandedIn() {
        isKept(ownDossier(), () -> {
            openTab("Giấy tờ gửi xã");
            return dialogOf("Gửi giấy tờ");
        });
    }

    @Test
    @SignedInAs("lanhxuyen")
    void whatIsToBeCorrectedInTheOwnDossier() {
        for (String field : List.of("Họ và tên", "Ngày sinh", "Giới tính", "Số định danh")) {
            isKept(ownDossier(), () -> correctionOf("Đề nghị sửa: " + field));
        }
        isKept(ownDossier(), () -> correctionOf("Đề nghị sửa: Thiếu văn bằng, chứng chỉ"));
    }

    @Test
    @SignedInAs("tanlang")
    void aStandardToBeWaived() {
        isKept(OfficialNavigation.official(lacking(RequirementState.AWAITING_CERTIFICATE)), () -> {
            openTab("Miễn, giảm");
            return dialogOf("Đề nghị miễn, giảm");
        });
    }

    @Test
    @SignedInAs("tanlang")
    void aMovementWithinTheUnitAndOneToAnother() {
        String dossier = OfficialNavigation.official(lacking(RequirementState.AWAITING_CERTIFICATE));
        isKept(dossier, () -> {
            openTab("Biến động");
            return dialogOf("Ghi biến động");
        });
        isKept(dossier, () -> {
            openTab("Biến động");
            return dialogOf("Đề nghị điều động, luân chuyển");
        });
    }

    @Test
    @SignedInAs("thamdinh")
    void theHeadcountOfACommune() {
        isKept("headcount", () -> {
            Grid<?> communes = find(Grid.class, view()).single();
            test(find(Button.class, test(communes).getCellComponent(0, 6)).single())
                    .click();
            return find(FormDialog.class).single();
        });
    }

    @Test
    @SignedInAs("tanlang")
    void somebodyNewAndTheGroupsPapersAndPostsOfADossier() {
        isKept("register", () -> dialogOf("Thêm người"));
        String dossier = OfficialNavigation.official(lacking(RequirementState.AWAITING_CERTIFICATE));
        for (String group :
                List.of("Căn cước công dân (mục 8)", "Tuyển dụng (mục 13, 14)", "Ngạch, vị trí việc làm (mục 30)")) {
            isKept(dossier, () -> dialogNamed("Sửa: " + group));
        }
        isKept(dossier, () -> dialogOf("Thêm văn bằng, chứng chỉ"));
        isKept(dossier, () -> {
            openTab("Quá trình giữ chức");
            return dialogOf("Thêm chức vụ, chức danh");
        });
        isKept(dossier, () -> {
            openTab("Quá trình giữ chức");
            return dialogOf("Thêm công tác trước đây");
        });
    }

    private Component dialogNamed(String button) {
        Button edit = find(Button.class, view()).all().stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(edit).click();
        return find(FormDialog.class).single();
    }

    private String ownDossier() {
        return OfficialNavigation.official(currentUser.require().official().orElseThrow());
    }

    private void openTab(String name) {
        test(find(TabSheet.class, view()).single()).select(name);
    }

    private Component correctionOf(String button) {
        test(find(Button.class, view()).withText("Đề nghị sửa hồ sơ").single()).click();
        Button edit = find(Button.class).all().stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(edit).click();
        return find(FormDialog.class).single();
    }

    private void isKept(String address, Supplier<Component> form) {
        open(address);
        Component typed = form.get();
        fill(typed);
        List<String> entered = values(typed);
        roundTrip();
        assertThat(text(find(FormDraft.class).single())).contains("Đã giữ bản nháp");

        beginAnew();
        open(address);
        Component again = form.get();
        assertThat(values(again)).as("nothing is filled in unasked").isNotEqualTo(entered);
        test(find(Button.class, again).withText("Dùng tiếp").single()).click();

        assertThat(text(find(FormDraft.class).single())).doesNotContain("Không điền lại được");
        assertThat(values(again)).isEqualTo(entered);
        beginAnew();
    }

    private void beginAnew() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Component dialogOf(String button) {
        test(find(Button.class, view()).withText(button).all().getFirst()).click();
        return find(FormDialog.class).single();
    }

    private static void fill(Component form) {
        List<Component> fields = tree(form).filter(HasValue.class::isInstance).toList();
        fields.stream().filter(EveryFormViewTests::isUsable).forEach(EveryFormViewTests::choose);
        int number = 0;
        for (Component field : fields) {
            number++;
            if (isUsable(field)) {
                enter(field, number);
            }
        }
    }

    private static boolean isUsable(Component field) {
        return !((HasValue<?, ?>) field).isReadOnly()
                && (!(field instanceof HasEnabled switched) || switched.isEnabled())
                && Stream.iterate(Optional.of(field), Optional::isPresent, part -> part.flatMap(Component::getParent))
                        .allMatch(part -> part.orElseThrow().isVisible());
    }

    /** The last of those that can be chosen. */
    @SuppressWarnings("unchecked")
    private static void choose(Component field) {
        List<?> items = items(field);
        if (!items.isEmpty()) {
            ((HasValue<?, Object>) field).setValue(items.getLast());
        }
    }

    private static List<?> items(Component field) {
        try {
            DataView<?> view = (DataView<?>)
                    field.getClass().getMethod("getGenericDataView").invoke(field);
            return view.getItems().filter(item -> isEnabled(field, item)).toList();
        } catch (NoSuchMethodException _) {
            return List.of();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean isEnabled(Component field, Object item) {
        try {
            @Nullable
            Object provider =
                    field.getClass().getMethod("getItemEnabledProvider").invoke(field);
            return provider == null || ((SerializablePredicate<Object>) provider).test(item);
        } catch (NoSuchMethodException _) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void enter(Component field, int number) {
        switch (field) {
            case EmailField email -> email.setValue("nguoi" + number + "@langson.example");
            case TextField text when text.getAllowedCharPattern() != null -> text.setValue(String.valueOf(number));
            case TextField text -> text.setValue("đã gõ " + number);
            case TextArea text -> text.setValue("đã gõ nhiều dòng " + number);
            case IntegerField amount -> amount.setValue(20 + number);
            case DatePicker day -> day.setValue(REPORT.plusDays(number));
            case Checkbox box -> box.setValue(!box.getValue());
            default -> {}
        }
    }

    private static List<String> values(Component form) {
        return tree(form)
                .filter(HasValue.class::isInstance)
                .map(field -> label(field) + " = " + ((HasValue<?, ?>) field).getValue())
                .toList();
    }

    private static String label(Component field) {
        return field instanceof HasLabel labelled
                ? labelled.getLabel()
                : field.getClass().getSimpleName();
    }

    private static Stream<Component> tree(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(EveryFormViewTests::tree));
    }

    private String classOf(String code) {
        return TrainingNavigation.trainingClass(lineOf(code).id());
    }

    private ClassLine lineOf(String code) {
        return classes.classesBetween(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private AccountId accountOf(String username) {
        return accounts.page(new AccountFilter(REPORT, "", null, null, false), 0, 50).lines().stream()
                .filter(line -> line.username().equals(username))
                .map(AccountLine::id)
                .findFirst()
                .orElseThrow();
    }

    private OfficialId lacking(RequirementState state) {
        RegisterFilter all = new RegisterFilter(currentUser.require().unitId(), REPORT, "", null);
        return register.page(all, null, 50).lines().stream()
                .filter(line -> line.open().stream().anyMatch(open -> open.state() == state))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A table in which one writes, with its draft. */
    private Component sheet() {
        return find(NativeTable.class)
                .single()
                .getParent()
                .flatMap(Component::getParent)
                .orElseThrow();
    }

    private Component view() {
        return (Component) getCurrentView();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
