package vn.nangchuan.accounts;

import vn.nangchuan.scope.Published;

/**
 * A line of a list of accounts to be opened, as it was written; nothing in it has been checked.
 *
 * @param row number of the line in the list, the heading being 1
 * @param code the unit's code of the statistical office; may be empty
 * @param unitName used where there is no code, with or without the word for the unit's type
 */
@Published("what a list says, or a name of the catalogue of units, which is the province's")
public record BatchEntry(int row, String code, String unitName, String displayName, String username, String email) {}
