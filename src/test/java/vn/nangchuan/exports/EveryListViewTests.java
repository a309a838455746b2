package vn.nangchuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.nangchuan.testing.OwnSchemas;
import vn.nangchuan.testing.SignedInAs;
import vn.nangchuan.training.ClassLists;
import vn.nangchuan.training.ui.TrainingNavigation;
import vn.nangchuan.uikit.ListDownload;

/** Every list of the portal, taken away by the menu of its page: as many lines as the page shows, and each in words. */
@SpringBootTest(properties = "nangchuan.demonstration.enabled=true")
@OwnSchemas("nc_lists_out")
@ViewPackages(packages = "vn.nangchuan")
class EveryListViewTests extends SpringBrowserlessTest {

    private static final LocalDate REPORT = LocalDate.of(2019, 7, 19);

    @Autowired
    ClassLists classes;

    @Test
    @SignedInAs("tanlang")
    void theListsOfACommune() throws Exception {
        hasAsManyLinesAsShown("register");
        hasAsManyLinesAsShown("register?outcome=BELOW");
        hasAsManyLinesAsShown("movements");
        hasAsManyLinesAsShown("movements?view=recorded");
        comes("headcount");
        hasAsManyLinesAsShown("waivers");
        hasAsManyLinesAsShown("register/corrections");
        hasAsManyLinesAsShown("gaps");
        hasAsManyLinesAsShown("certificates");
        hasAsManyLinesAsShown("forecast");
        comes("nominations");
        comes("handed-in");
        comes("classes");
    }

    @Test
    @SignedInAs("dieuphoi")
    void theListsOfACoordinator() throws Exception {
        comes("classes");
        comes("nominations");
        hasAsManyLinesAsShown("nominations?view=decided");
        hasAsManyLinesAsShown(TrainingNavigation.trainingClass(
                        classes.classesBetween(REPORT.minusYears(2), REPORT.plusYears(1)).stream()
                                .filter(line -> line.code().equals("TIENG-TAY-NUNG-2019-01"))
                                .findFirst()
                                .orElseThrow()
                                .id())
                + "?tab=enrolled");
    }

    @Test
    @SignedInAs("thamdinh")
    void theQueueOfAReviewer() throws Exception {
        hasAsManyLinesAsShown("certificates");
        hasAsManyLinesAsShown("waivers");
    }

    @Test
    @SignedInAs("quantri")
    void theListsOfAnAdministrator() throws Exception {
        hasAsManyLinesAsShown("accounts");
        hasAsManyLinesAsShown("key-posts");
        hasAsManyLinesAsShown("fields-of-study");
        hasAsManyLinesAsShown("unit-lists");
        assertThat(comes("audit")).isNotEmpty();
    }

    @Test
    @SignedInAs("giamsat")
    void theFiguresOfTheProvince() throws Exception {
        hasAsManyLinesAsShown("oversight");
        hasAsManyLinesAsShown("oversight?compareWith=2018-07-19");
    }

    private void hasAsManyLinesAsShown(String address) throws Exception {
        List<CSVRecord> lines = comes(address);
        long shown = find(Grid.class, view()).all().stream()
                .mapToLong(
                        grid -> ((Grid<?>) grid).getGenericDataView().getItems().count())
                .sum();

        assertThat(lines).as(address).hasSize((int) shown);
    }

    /** The lines; none where the portal says that there are none. */
    private List<CSVRecord> comes(String address) throws Exception {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        ListDownload download = find(ListDownload.class, view()).single();
        byte[] csv = taken(download, 1);
        if (csv.length == 0) {
            return List.of();
        }
        List<CSVRecord> all = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(new String(csv, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
        assertThat(all.getFirst().toList()).as(address).doesNotContain("").doesNotHaveDuplicates();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(taken(download, 0)))) {
            // That a list was taken away is the next line of the audit trail.
            int more = address.equals("audit") ? 1 : 0;
            assertThat(workbook.getSheetAt(0).getLastRowNum()).as(address).isEqualTo(all.size() - 1 + more);
        }
        return all.subList(1, all.size());
    }

    private byte[] taken(ListDownload download, int format) {
        find(Notification.class).all().forEach(Notification::close);
        new MenuBarTester<>(find(MenuBar.class, download).single()).clickItem(0, format);
        if (find(Notification.class).exists()) {
            assertThat(find(Notification.class).single().getElement().getTextRecursively())
                    .contains("không có dòng nào");
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        test(find(Anchor.class, download).single()).download(bytes);
        return bytes.toByteArray();
    }

    private Component view() {
        return (Component) getCurrentView();
    }
}
