package vn.nangchuan.officials;

import vn.nangchuan.scope.Published;

/**
 * How many officials a filter leaves, on all pages.
 *
 * @param more whether there are more than were counted
 */
@Published("a total, whose first and last path are judged")
public record RegisterCount(long people, boolean more) {}
