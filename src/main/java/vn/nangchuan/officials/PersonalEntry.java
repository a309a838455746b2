package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.VietnameseText;

/**
 * Who an official is, as items 1 to 8 of the form ask. Anything may still be missing; texts come tidied.
 *
 * @param ethnicity code of the group
 */
public record PersonalEntry(
        String fullName,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String ethnicity,
        @Nullable String phone) {

    public PersonalEntry {
        fullName = VietnameseText.tidy(fullName);
        ethnicity = EntryText.orNull(ethnicity);
        phone = phone == null || phone.isBlank() ? null : phone.replaceAll("[ .-]", "");
    }

    /** Without the ethnic group. */
    @Override
    public String toString() {
        return "PersonalEntry[" + fullName + "]";
    }
}
