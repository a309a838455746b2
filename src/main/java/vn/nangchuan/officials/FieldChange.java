package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.DossierField.Kind;

/**
 * What shall stand in a field of a dossier.
 *
 * @param value as {@link DossierField} writes it; null for none. May be an identity number
 */
public record FieldChange(FieldPlace place, @Nullable String value) {

    /** Tidies the value; a blank one is none. */
    public FieldChange {
        if (value != null) {
            value = value.isBlank() ? null : tidy(place.field(), value);
        }
    }

    private static String tidy(DossierField field, String value) {
        return field.kind() == Kind.IDENTITY ? value.replaceAll("[ .-]", "") : VietnameseText.tidy(value);
    }

    /** Without the value, which may be an identity number. */
    @Override
    public String toString() {
        return "FieldChange[" + place + "]";
    }
}
