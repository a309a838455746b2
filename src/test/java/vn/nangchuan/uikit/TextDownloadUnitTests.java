package vn.nangchuan.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nangchuan.uikit.TextDownload.Text;

class TextDownloadUnitTests {

    @Test
    void isReadableInTheOldestEditors() {
        byte[] bytes = new Text("giai-trinh.txt", "text/plain", List.of("Đạt chuẩn", "  từ 01/01/2020")).bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFĐạt chuẩn\r\n  từ 01/01/2020\r\n");
    }
}
