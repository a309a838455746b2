package vn.nangchuan.accounts;

import java.util.List;

/**
 * One page of a list of accounts.
 *
 * @param matching how many accounts the filter leaves, on all pages
 */
public record AccountPage(List<AccountLine> lines, long matching) {}
