package vn.nangchuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserUnitTests {

    @Test
    void knowsDebianByItsName() {
        assertThat(Browser.isDebian(Stream.of("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"", "ID=debian")))
                .isTrue();
    }

    @Test
    void takesADescendantForNoDebian() {
        assertThat(Browser.isDebian(Stream.of("ID=ubuntu", "ID_LIKE=debian"))).isFalse();
    }

    @Test
    void takesASystemWithoutANameForNoDebian() {
        assertThat(Browser.isDebian(Stream.empty())).isFalse();
    }
}
