package vn.nangchuan.standings.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.standards.Demand;
import vn.nangchuan.standards.InvalidRuleException;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RuleSet;

/** Reads rule files that people bring, of which nothing is taken for granted. */
@Component
class VersionEntry {

    static final int MOST_BYTES = 1_048_576;

    private static final String FILE = "file";
    private static final Pattern RULE_SET = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern RULE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,59}");

    private final RuleFiles reader;

    VersionEntry(RuleFiles reader) {
        this.reader = reader;
    }

    /**
     * What the text says.
     *
     * @throws BusinessRuleViolation if it is too long or says what no rule file can
     */
    RuleSet read(RuleFileText file) {
        if (file.content().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refused(Finding.error(LawFinding.VERSION_TOO_LONG));
        }
        RuleSet ruleSet = parsed(file);
        Stream.concat(
                        Stream.of(ruleSet.id())
                                .filter(id -> !RULE_SET.matcher(id).matches()),
                        ruleSet.requirements().stream()
                                .flatMap(VersionEntry::names)
                                .filter(name -> !RULE.matcher(name).matches()))
                .findFirst()
                .ifPresent(id -> {
                    throw refused(Finding.error(LawFinding.VERSION_ID_WRONG, id));
                });
        return ruleSet;
    }

    /** Of the rule, and of the value that it leaves to the province: rows are named by both. */
    private static Stream<String> names(Requirement rule) {
        return rule.demand() instanceof Demand.SetByProvince unset
                ? Stream.of(rule.id(), unset.parameter())
                : Stream.of(rule.id());
    }

    private RuleSet parsed(RuleFileText file) {
        try {
            return reader.read(FILE, file);
        } catch (InvalidRuleException wrong) {
            throw refused(Finding.error(LawFinding.VERSION_UNREADABLE, String.valueOf(wrong.getMessage())));
        }
    }

    private static BusinessRuleViolation refused(Finding finding) {
        return new BusinessRuleViolation(List.of(finding.at(FILE)));
    }
}
