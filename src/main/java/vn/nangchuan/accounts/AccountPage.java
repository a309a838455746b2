package vn.nangchuan.accounts;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * One page of a list of accounts.
 *
 * @param matching how many accounts the filter leaves, on all pages
 */
@Published("holds lines, each of which is judged")
public record AccountPage(List<AccountLine> lines, long matching) {}
