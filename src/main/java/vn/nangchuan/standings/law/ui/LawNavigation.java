package vn.nangchuan.standings.law.ui;

/** The addresses of these screens. */
final class LawNavigation {

    static final String DOCUMENTS = "law";
    static final String DOCUMENT = "law/document";
    static final String PARAMETERS = "law/parameters";

    private LawNavigation() {}

    static String document(String ruleSet) {
        return DOCUMENT + "/" + ruleSet;
    }
}
