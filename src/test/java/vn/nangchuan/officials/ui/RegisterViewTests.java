package vn.nangchuan.officials.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.DemonstrationTest;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** The register on the demonstration's data, for a commune and for the province. */
@DemonstrationTest
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.officials.ui", "vn.nangchuan.shell"})
class RegisterViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);
    private static final UnitPath PROVINCE = UnitPath.ofProvince(new UnitId(1));

    @Autowired
    UnitDirectory units;

    @Test
    @SignedInAs("tanmy")
    void speaksOfAnotherCommuneAsOfAnUnknownAddress() {
        String unknown = opened("no-such-page");

        assertThat(unknown).contains("Không có trang này");
        assertThat(opened("register?unit=" + commune("Tân Lang"))).isEqualTo(unknown);
        assertThat(opened("register?unit=987654321")).isEqualTo(unknown);
        assertThat(opened("register?unit=x")).isEqualTo(unknown);
        assertThat(opened("register?unit=" + PROVINCE.unit())).isEqualTo(unknown);
    }

    @Test
    @SignedInAs("tanmy")
    void opensTheOwnCommuneByItsNumberToo() {
        assertThat(textOf(open("register?unit=" + commune("Tân Mỹ")))).contains("xã Tân Mỹ");
    }

    @Test
    @SignedInAs("giamsat")
    void letsTheProvinceChooseACommune() {
        assertThat(textOf(open("register"))).contains("Hãy chọn một xã");
        assertThat(textOf(open("register?unit=" + commune("Tân Lang")))).contains("xã Tân Lang");
        assertThat(opened("register?unit=987654321")).contains("Không có trang này");
    }

    private RegisterView open(String address) {
        go(address);
        return (RegisterView) getCurrentView();
    }

    private String opened(String address) {
        go(address);
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private UnitId commune(String name) {
        return units.communesBelow(PROVINCE, REPORT).stream()
                .filter(unit -> unit.name().equals(name))
                .map(UnitSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
