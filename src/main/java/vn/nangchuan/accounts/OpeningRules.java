package vn.nangchuan.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Credentials;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.units.UnitSummary;

/** What an account to be opened must be, apart from whose it is. */
@Component
class OpeningRules {

    private static final int LONGEST_NAME = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,9}");

    private final GrantRules grants;
    private final Credentials credentials;

    OpeningRules(GrantRules grants, Credentials credentials) {
        this.grants = grants;
        this.credentials = credentials;
    }

    /** Everything that speaks against it, each at its field. */
    List<Finding> judge(OpenAccount opening, UnitSummary unit) {
        List<Finding> findings = new ArrayList<>(judge(opening.displayName(), opening.email()));
        if (credentials.isTaken(opening.username().value())) {
            findings.add(Finding.error(AccountFinding.ACCOUNT_USERNAME_TAKEN).at("username"));
        }
        collect(findings, () -> grants.requireDelegated(opening.role(), unit));
        collect(findings, () -> grants.requirePeriod(opening.from(), opening.until()));
        return findings;
    }

    /** What speaks against a name and an address for mail. */
    List<Finding> judge(String name, @Nullable String email) {
        List<Finding> findings = new ArrayList<>();
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            findings.add(Finding.error(AccountFinding.ACCOUNT_NAME_MISSING).at("displayName"));
        }
        if (email != null && !EMAIL.matcher(email).matches()) {
            findings.add(Finding.error(AccountFinding.ACCOUNT_EMAIL_MALFORMED).at("email"));
        }
        return findings;
    }

    private static void collect(List<Finding> findings, Runnable rule) {
        try {
            rule.run();
        } catch (BusinessRuleViolation refused) {
            findings.addAll(refused.findings());
        }
    }
}
