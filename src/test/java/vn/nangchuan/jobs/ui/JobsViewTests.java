package vn.nangchuan.jobs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobStatus;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.uikit.EmptyState;

/** The page of jobs, on the demonstration's data, whose standings it finds true. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_jobs")
@Import(JobsEnded.class)
@ViewPackages(packages = {"vn.nangchuan.access.ui", "vn.nangchuan.jobs.ui", "vn.nangchuan.shell"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JobsViewTests extends SpringBrowserlessTest {

    @Autowired
    JobsEnded jobs;

    @Test
    @Order(1)
    @SignedInAs("quantri")
    void saysThatNothingHasRunYet() {
        navigate(JobsView.class);

        assertThat(find(EmptyState.class).single().isVisible()).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @Order(2)
    @SignedInAs("quantri")
    void recomputesTheDemonstrationAndFindsNoDifference() throws Exception {
        navigate(JobsView.class);
        test(find(Button.class).withText("Tính lại toàn bộ").single()).click();
        assertThat(find(com.vaadin.flow.component.dialog.Dialog.class)
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("đối chiếu với kết quả đang lưu");

        test(find(Button.class).withText("Tính lại toàn bộ").all().getLast()).click();
        jobs.await();
        find(JobPanel.class).single().refresh();

        assertThat(text()).contains("Tính lại toàn bộ kết quả đánh giá", "Đã xong", "0 khác biệt", "Yêu cầu lúc");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    @Order(3)
    @SignedInAs("tanlang")
    void isNotThereForACommune() {
        UI.getCurrent().navigate("jobs");

        assertThat(getCurrentView()).isNotInstanceOf(JobsView.class);
    }

    @Test
    @Order(4)
    @SignedInAs("quantri")
    void showsHowFarAJobIsAndCallsItOff() {
        List<JobLine> calledOff = new ArrayList<>();
        JobCard card = new JobCard(job(JobStatus.RUNNING, null), calledOff::add);
        UI.getCurrent().add(card);

        assertThat(find(ProgressBar.class, card).single().getValue()).isEqualTo(5_000);
        assertThat(card.getElement().getTextRecursively()).contains("5.000/20.000 hồ sơ", "Tự động lúc");
        test(find(Button.class, card).withText("Dừng").single()).click();
        assertThat(calledOff).hasSize(1);
    }

    @Test
    @Order(5)
    @SignedInAs("quantri")
    void saysWhyAJobDidNotSucceed() {
        assertThat(new JobCard(job(JobStatus.FAILED, "NC-ABCDEFGH"), null)
                        .getElement()
                        .getTextRecursively())
                .contains("Mã lỗi: NC-ABCDEFGH");
        assertThat(new JobCard(job(JobStatus.FAILED, "PARAMETER_DECIDED"), null)
                        .getElement()
                        .getTextRecursively())
                .contains("vừa được người khác xử lý");
    }

    @Test
    @Order(6)
    @SignedInAs("quantri")
    void staysWhereTheKeyboardIsWhileAJobGoesOn() {
        AtomicReference<JobLine> now = new AtomicReference<>(job(JobStatus.QUEUED, null));
        JobPanel panel = new JobPanel(() -> List.of(now.get()), _ -> {}, () -> {});
        UI.getCurrent().add(panel);
        assertThat(panel.getElement().getTextRecursively()).contains("Chờ công việc khác xong");
        now.set(job(JobStatus.RUNNING, null));
        panel.refresh();
        Button stop = find(Button.class, panel).withText("Dừng").single();

        now.set(job(JobStatus.RUNNING, null, 6_000));
        panel.refresh();

        assertThat(find(Button.class, panel).withText("Dừng").single()).isSameAs(stop);
        assertThat(find(ProgressBar.class, panel).single().getValue()).isEqualTo(6_000);
        now.set(job(JobStatus.CANCELLED, null, 6_000));
        panel.refresh();
        assertThat(find(Button.class, panel).exists()).isFalse();
        assertThat(panel.getElement().getTextRecursively()).contains("Đã dừng theo yêu cầu");
    }

    private static JobLine job(JobStatus status, @Nullable String result) {
        return job(status, result, 5_000);
    }

    private static JobLine job(JobStatus status, @Nullable String result, int done) {
        return new JobLine(
                1,
                UnitPath.ofProvince(new UnitId(1)),
                "RECOMPUTATION",
                null,
                "job:nightly",
                Instant.parse("2019-07-19T01:00:00Z"),
                status,
                done,
                20_000,
                result,
                List.of(),
                false,
                null);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
