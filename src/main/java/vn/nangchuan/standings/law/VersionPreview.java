package vn.nangchuan.standings.law;

import vn.nangchuan.scope.Published;

/**
 * What a rule file would be drafted as.
 *
 * @param document as the file cites it
 * @param number of the version that it would be; 1: the province has no such rule set yet
 */
@Published("it says what stands in a file that somebody brought, and the next number")
public record VersionPreview(String ruleSet, String document, int number, int rules, int examples) {

    /** Whether the province has no version of that rule set yet. */
    public boolean isNew() {
        return number == 1;
    }
}
