package vn.nangchuan.officials.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Liberation Serif, as wide as the Times New Roman that the form is set in; embedded, so that every reader shows it. */
final class FormFonts {

    private static final float TEXT = 12;
    private static final float SMALL = 10;
    private static final float TITLE = 14;
    private static final BaseFont REGULAR = embedded("LiberationSerif-Regular.ttf");
    private static final BaseFont BOLD = embedded("LiberationSerif-Bold.ttf");

    private final Font text = new Font(REGULAR, TEXT);
    private final Font bold = new Font(BOLD, TEXT);
    private final Font small = new Font(REGULAR, SMALL);
    private final Font title = new Font(BOLD, TITLE);

    Font text() {
        return text;
    }

    Font bold() {
        return bold;
    }

    Font small() {
        return small;
    }

    Font title() {
        return title;
    }

    private static BaseFont embedded(String file) {
        try (InputStream font = BaseFont.class.getResourceAsStream("/liberation/" + file)) {
            return BaseFont.createFont(
                    file,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    true,
                    Objects.requireNonNull(font, file).readAllBytes(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
