package vn.nangchuan.standards;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The rule files that come with the product. */
final class ShippedLaw {
    private ShippedLaw() {}

    static Law read() {
        try {
            URI folder = Objects.requireNonNull(ShippedLaw.class.getResource("/config/standards"))
                    .toURI();
            return LawBook.read(Path.of(folder));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
