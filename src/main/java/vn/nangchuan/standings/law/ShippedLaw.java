package vn.nangchuan.standings.law;

import java.util.Comparator;
import java.util.List;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.RuleSet;

/** What the rule files say that come with the product. No law by itself. */
final class ShippedLaw {

    private final List<ShippedFile> files;
    private final Law law;

    /** @throws IllegalArgumentException if they cannot stand together */
    ShippedLaw(List<ShippedFile> files) {
        this.files = files.stream()
                .sorted(Comparator.comparing(file -> file.ruleSet().id()))
                .toList();
        this.law = new Law(this.files.stream().map(ShippedFile::ruleSet).toList());
    }

    /** In the order of their rule sets. */
    List<ShippedFile> files() {
        return files;
    }

    /** All of it together. */
    Law law() {
        return law;
    }

    /** A file and what it says. */
    record ShippedFile(RuleFileText text, RuleSet ruleSet) {}
}
