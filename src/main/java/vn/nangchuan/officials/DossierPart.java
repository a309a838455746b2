package vn.nangchuan.officials;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierField.Part;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;

/**
 * The person, one posting or one qualification of a dossier, with what stands in its fields.
 *
 * @param row number of the posting or the qualification; 0 for the person
 * @param post of a posting
 * @param unitName where a posting is held
 * @param criterion of a qualification
 * @param approved whether a qualification rests on a certificate that was approved
 * @param values as {@link DossierField} writes them; what is not known is not there. For the identity number its
 *     {@link #lastFour last four digits} and a keyed hash, by which it can be compared and not be read
 */
public record DossierPart(
        OfficialId official,
        UnitPath keeper,
        Part kind,
        long row,
        @Nullable LocalizedText post,
        @Nullable String unitName,
        @Nullable Criterion criterion,
        boolean approved,
        Map<DossierField, String> values)
        implements KeptRecord {

    private static final int SHOWN_DIGITS = 4;

    public DossierPart {
        values = Map.copyOf(values);
    }

    /** The fields there are; a qualification without levels has no level. */
    public List<DossierField> fields() {
        return Arrays.stream(DossierField.values()).filter(this::has).toList();
    }

    public boolean has(DossierField field) {
        return field.part() == kind
                && switch (field) {
                    case LEVEL -> criterion != null && criterion.hasLevels();
                    case PROFESSIONAL_FIELD -> criterion == Criterion.PROFESSIONAL;
                    case STUDIED -> criterion == Criterion.PROFESSIONAL || criterion != null && criterion.isOfCourses();
                    case LANGUAGE, SCORE -> criterion != null && criterion.isOfLanguages();
                    default -> true;
                };
    }

    public FieldPlace place(DossierField field) {
        return new FieldPlace(field, row);
    }

    public boolean holds(FieldPlace place) {
        return place.row() == row && has(place.field());
    }

    /** What stands there; null for nothing. */
    public @Nullable String value(DossierField field) {
        return values.get(field);
    }

    /** The last four digits of an identity number, which is all that is shown of its value. */
    public static String lastFour(String identityValue) {
        return identityValue.substring(0, Math.min(SHOWN_DIGITS, identityValue.length()));
    }

    @Override
    public String toString() {
        return "DossierPart[" + official + ", " + kind + " " + row + "]";
    }
}
