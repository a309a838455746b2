package vn.nangchuan.nominations.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nangchuan.testing.TestClasses.FIRST_MONDAY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.nominations.NominationFixture;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.testing.TestClasses;
import vn.nangchuan.testing.TestClock;
import vn.nangchuan.testing.TestProvinces;
import vn.nangchuan.training.SittingDays;
import vn.nangchuan.uikit.FormDialog;

/** A second class of one programme is asked for with its reason, on screen (T-10). */
@PortalTest
@ViewPackages(packages = "vn.nangchuan")
class SecondReasonViewTests extends SpringBrowserlessTest {

    @Autowired
    TestProvinces provinces;

    @Autowired
    TestClasses classes;

    @Autowired
    NominationFixture nominations;

    @Autowired
    NominationLists lists;

    @Autowired
    NominateDialogs dialogs;

    @Autowired
    TestClock clock;

    private UnitPath commune;
    private OfficialId official;
    private TrainingClassId later;

    @BeforeEach
    void anOfficialWhoIsNominatedForOneOfTwoClasses() {
        clock.setTo(TestClock.FIRST_DAY);
        UnitPath province = provinces.openProvince();
        UnitPath host = provinces.openDistrict(province, "Văn Lãng");
        commune = provinces.openCommune(host, "Tân Lang");
        ProgrammeId programme = classes.enterStateManagement(province);
        TrainingClassId first = classes.open(host, programme, 10);
        later = classes.open(
                TestClasses.plan(
                        host,
                        programme,
                        10,
                        List.of(
                                new SittingDays(FIRST_MONDAY.plusWeeks(8), FIRST_MONDAY.plusWeeks(8)),
                                new SittingDays(FIRST_MONDAY.plusWeeks(10), FIRST_MONDAY.plusWeeks(10)))),
                host);
        official = provinces.enterSecretary(commune, "Nông Văn Thử");
        nominations.nominate(commune, first, official);
    }

    @Test
    void theDialogAsksForTheReasonBeforeItNominates() {
        open();
        TextArea reason = find(TextArea.class, dialog()).single();
        assertThat(reason.getLabel()).isEqualTo("Lý do vẫn cử đi học");
        assertThat(reason.isRequiredIndicatorVisible()).isTrue();

        press();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Hãy ghi lý do");
        assertThat(nominatedFor()).doesNotContain(later);

        test(reason).setValue("Lớp trước có thể hoãn");
        press();
        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(nominatedFor()).contains(later);
    }

    private void open() {
        Gap gap = new Gap(official, "Nông Văn Thử", "CB04-BT-NV-QLNN", Criterion.STATE_MANAGEMENT, null, Set.of());
        provinces.in(commune, () -> {
            dialogs.open(List.of(gap), () -> {});
            return gap;
        });
    }

    private FormDialog<?> dialog() {
        return find(FormDialog.class).single();
    }

    private void press() {
        provinces.in(commune, () -> {
            test(find(Button.class, dialog()).withText("Cử đi học").single()).click();
            return official;
        });
    }

    private List<TrainingClassId> nominatedFor() {
        return provinces.in(commune, () -> lists.ofOfficial(official)).stream()
                .map(NominationLine::trainingClass)
                .toList();
    }
}
