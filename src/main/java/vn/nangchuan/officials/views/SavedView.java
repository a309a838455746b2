package vn.nangchuan.officials.views;

import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A view that somebody named.
 *
 * @param query what the register's address says of it
 * @param shared whether everybody of the unit who reads the register sees it
 * @param own whether it is of whoever asks
 * @param owner whose it is, by the name at the time
 * @param preferred whether the register opens with it for whoever asks
 */
public record SavedView(
        long id,
        UnitPath keeper,
        String name,
        String query,
        boolean shared,
        boolean own,
        String owner,
        boolean preferred)
        implements KeptRecord {}
