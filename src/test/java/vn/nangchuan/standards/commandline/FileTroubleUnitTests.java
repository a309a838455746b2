package vn.nangchuan.standards.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a test cannot bring about everywhere, for example where everything may be read. */
class FileTroubleUnitTests {
    private static final Path FILE = Path.of("nowhere/results.csv");

    @Test
    void namesThePathThatWasGiven() {
        assertThat(FileTrouble.unwritable(
                        new Texts(Language.EN), FILE, new AccessDeniedException("nowhere/.results-1.csv")))
                .isEqualTo(FILE + " cannot be written – access is denied");
        assertThat(FileTrouble.unreadable(new Texts(Language.VI), FILE, new AccessDeniedException("x")))
                .isEqualTo("Không đọc được " + FILE + " – không có quyền truy cập");
    }

    @Test
    void repeatsWhatElseTheSystemSays() {
        Texts texts = new Texts(Language.EN);

        assertThat(FileTrouble.unwritable(texts, FILE, new FileSystemException("x", null, "No space left on device")))
                .isEqualTo(FILE + " cannot be written – the system says: No space left on device");
        assertThat(FileTrouble.unreadable(texts, FILE, new IOException()))
                .isEqualTo(FILE + " cannot be read – the system says: IOException");
    }
}
