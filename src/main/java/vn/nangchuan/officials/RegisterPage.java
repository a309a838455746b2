package vn.nangchuan.officials;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * One page of the register.
 *
 * @param matching how many officials the filter leaves, on all pages
 */
@Published("holds lines, each of which is judged")
public record RegisterPage(List<OfficialLine> lines, long matching) {}
