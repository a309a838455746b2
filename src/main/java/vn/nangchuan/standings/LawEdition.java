package vn.nangchuan.standings;

import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.RuleSet;

/**
 * An edition of the rules of one legal document, by which somebody was judged.
 *
 * @param ruleSet its short name
 * @param version counts the editions of the rule file: a correction of ours, not a change of the law
 * @param document number and date as the document is cited
 */
@Published("law")
public record LawEdition(String ruleSet, int version, String document) {

    static LawEdition of(RuleSet set) {
        return new LawEdition(set.id(), set.version(), set.document());
    }
}
