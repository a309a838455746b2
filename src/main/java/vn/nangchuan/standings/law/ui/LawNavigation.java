package vn.nangchuan.standings.law.ui;

/** The addresses of these screens. */
final class LawNavigation {

    static final String DOCUMENTS = "law";
    static final String DOCUMENT = "law/document";
    static final String PARAMETERS = "law/parameters";

    static final String VERSIONS = "law/versions";
    static final String VERSION = "law/version";

    private LawNavigation() {}

    static String document(String ruleSet) {
        return DOCUMENT + "/" + ruleSet;
    }

    static String versions(String ruleSet) {
        return VERSIONS + "/" + ruleSet;
    }

    static String version(long id) {
        return VERSION + "/" + id;
    }
}
