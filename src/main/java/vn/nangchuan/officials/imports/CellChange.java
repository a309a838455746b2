package vn.nangchuan.officials.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a cell does to a dossier.
 *
 * @param was what stands there, as the field's text; null: nothing. Of what is sensitive it is not told
 * @param becomes null: it is emptied
 * @param conflict whether the dossier was changed here after the file was made
 */
public record CellChange(
        SheetField field, @Nullable String was, @Nullable String becomes, boolean conflict) {}
