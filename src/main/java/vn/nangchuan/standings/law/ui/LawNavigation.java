package vn.nangchuan.standings.law.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import vn.nangchuan.standings.law.LawDraftId;

/** The addresses of these screens. */
public final class LawNavigation {

    public static final String DOCUMENTS = "law";
    static final String DOCUMENT = "law/document";
    public static final String PARAMETERS = "law/parameters";

    /** Where what would become law is tried. */
    public static final String SANDBOX = "law/sandbox";

    static final String VERSIONS = "law/versions";
    static final String VERSION = "law/version";

    /** The number of the version with which another is compared. */
    static final String WITH = "with";

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

    /** Where a version is compared with another than the one before it. */
    static String version(long id, int with) {
        return version(id) + "?" + WITH + "=" + with;
    }

    static void open(LawDraftId.OfRuleSet draft) {
        UI.getCurrentOrThrow().navigate(version(draft.id()));
    }

    /** Says in the address what is compared, without a step back to the former choice. */
    static void keep(String address) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address);
    }

    /** Where a draft is tried against the law in force, today. */
    static String sandboxOf(LawDraftId draft) {
        return SANDBOX + "?b=" + draft.text();
    }

    /** Where a draft is tried against the law in force, on the first day on which it would hold. */
    static String sandboxOf(LawDraftId draft, LocalDate from) {
        return sandboxOf(draft) + "&date=" + from;
    }
}
