package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.ProfessionalField;

/**
 * A name of what was studied, as papers write it.
 *
 * @param field to which it belongs; null while nobody has said
 * @param papers in dossiers of the province of which nothing but this name says the field
 */
@Published("names and numbers of the province, none of them of a person")
public record StudiedName(String name, @Nullable ProfessionalField field, long papers) {}
