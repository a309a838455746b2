package vn.nangchuan.certificates.handedin;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.CheckedFile;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.VietnameseText;

/**
 * A paper that an official hands in, and what they say it is; texts come tidied. Whose it is says the scope.
 *
 * @param enrolment the place in the class it comes from; null where it is another paper
 * @param title what another paper is; a class's paper has the name of its programme
 * @param number as printed on it; null where it has none or it is not known
 * @param issuedOn null where it is not known
 * @param note for the commune; null where there is none
 * @param scan null where that of the former one is handed in again
 * @param former one of the official's own that was declined or taken back; null where there is none
 * @param key made anew for every form that is opened; the same key twice is the same act
 */
public record HandIn(
        @Nullable EnrolmentId enrolment,
        String title,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String note,
        @Nullable CheckedFile scan,
        @Nullable HandedInPaperId former,
        UUID key) {

    /** In characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_NUMBER = 60;
    public static final int LONGEST_NOTE = 500;

    public HandIn {
        title = VietnameseText.tidy(title);
        number = number == null || number.isBlank() ? null : VietnameseText.tidy(number);
        note = note == null || note.isBlank()
                ? null
                : Normalizer.normalize(note, Normalizer.Form.NFC).strip();
    }
}
