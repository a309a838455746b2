package vn.nangchuan.standings.law;

import java.nio.charset.StandardCharsets;
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

    private static final Pattern RULE_SET = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern RULE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,59}");

    private static final int MOST_QUOTED = 300;

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
        if (file.content().getBytes(StandardCharsets.UTF_8).length > DraftVersion.MOST_BYTES) {
            throw DraftVersion.refused(Finding.error(LawFinding.VERSION_TOO_LONG, DraftVersion.MOST_MEGABYTES));
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
                    throw DraftVersion.refused(Finding.error(LawFinding.VERSION_ID_WRONG, id));
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
            return reader.readOnce(DraftVersion.FILE, file);
        } catch (InvalidRuleException wrong) {
            throw DraftVersion.refused(told(wrong));
        }
    }

    private static Finding told(InvalidRuleException wrong) {
        String line = Integer.toString(wrong.line());
        String complaint = shortened(wrong.complaint());
        if (wrong.entry() != null) {
            return Finding.error(LawFinding.VERSION_ENTRY_UNREADABLE, line, shortened(wrong.entry()), complaint);
        }
        return wrong.line() == 0
                ? Finding.error(LawFinding.VERSION_UNREADABLE, complaint)
                : Finding.error(LawFinding.VERSION_LINE_UNREADABLE, line, complaint);
    }

    /** A complaint may quote the file, in which anything may stand. */
    private static String shortened(String text) {
        return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…";
    }
}
