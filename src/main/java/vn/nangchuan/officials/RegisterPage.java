package vn.nangchuan.officials;

import java.util.List;

/**
 * One page of the register.
 *
 * @param matching how many officials the filter leaves, on all pages
 */
public record RegisterPage(List<OfficialLine> lines, long matching) {}
