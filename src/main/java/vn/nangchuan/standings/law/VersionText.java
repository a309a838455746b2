package vn.nangchuan.standings.law;

import vn.nangchuan.scope.Published;

/** The rule file that a version is. */
@Published("the versions of a rule set are published in the province")
public record VersionText(String ruleSet, int number, String content) {}
