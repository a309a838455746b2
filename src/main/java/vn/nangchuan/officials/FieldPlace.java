package vn.nangchuan.officials;

import vn.nangchuan.officials.DossierField.Part;

/**
 * Where in a dossier a field stands.
 *
 * @param row number of the posting or the qualification; 0 for what is the person's
 */
public record FieldPlace(DossierField field, long row) {

    public FieldPlace {
        if ((field.part() == Part.PERSON) != (row == 0)) {
            throw new IllegalArgumentException(field + " stands in no row " + row);
        }
    }
}
