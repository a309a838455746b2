package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.files.FilePermissions;
import vn.nangchuan.files.ScanFixture;
import vn.nangchuan.officials.corrections.CorrectionFixture;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.RolesOfViews;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.FormDialog;

/** A level that a scan proves is not called unproved while the paper is entered. */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class PaperWithScanViewTests extends SpringBrowserlessTest {

    private static final String UNPROVED = "chưa có số hiệu hoặc bản quét văn bằng";
    private static final AtomicInteger SCANS = new AtomicInteger(8_800);

    @Autowired
    CorrectionFixture world;

    @BeforeEach
    void theFormOfANewPaper() {
        world.open();
        TestSecurityContextHolder.setContext(new SecurityContextImpl(clerkWhoAddsFiles()));
        UI.getCurrent().navigate(OfficialNavigation.official(world.official));
        Component view = (Component) getCurrentView();
        test(find(Button.class, view).withText("Thêm văn bằng, chứng chỉ").single())
                .click();
    }

    @Test
    void theWarningGoesWhenTheScanIsChosen() {
        this.<Criterion>choice("Loại văn bằng, chứng chỉ").setValue(Criterion.STATE_MANAGEMENT);
        this.<Level>choice("Trình độ").setValue(Level.STATE_SPECIALIST);
        date("Ngày cấp").setValue(LocalDate.of(2015, 6, 30));
        assertThat(text()).contains(UNPROVED);

        test(find(Upload.class, dialog()).single())
                .upload("chứng chỉ.pdf", "application/pdf", ScanFixture.pdf(SCANS.incrementAndGet()));
        roundTrip();
        assertThat(text()).doesNotContain(UNPROVED);

        date("Ngày cấp").setValue(LocalDate.of(2015, 6, 29));
        assertThat(text()).as("nor when another field is left").doesNotContain(UNPROVED);
    }

    private Authentication clerkWhoAddsFiles() {
        SignedInAccount clerk =
                (SignedInAccount) Objects.requireNonNull(world.signedInClerk().getPrincipal());
        Set<String> rights = Stream.concat(clerk.permissions().stream(), Stream.of(FilePermissions.ADD))
                .collect(Collectors.toSet());
        SignedInAccount adding = new SignedInAccount(
                clerk.id(), clerk.username(), clerk.displayName(), null, clerk.workplace(), clerk.workplaces(), rights);
        return RolesOfViews.added(UsernamePasswordAuthenticationToken.authenticated(
                adding, null, rights.stream().map(SimpleGrantedAuthority::new).toList()));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return find(Select.class, dialog()).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DateField date(String label) {
        return find(DateField.class, dialog()).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private FormDialog<?> dialog() {
        return find(FormDialog.class).single();
    }

    private String text() {
        return dialog().getElement().getTextRecursively();
    }
}
