package vn.nangchuan.standings.sandbox.ui;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standings.sandbox.Change;
import vn.nangchuan.standings.sandbox.Compared;
import vn.nangchuan.standings.sandbox.ConcernedOfficial;
import vn.nangchuan.standings.sandbox.RuleWordings;
import vn.nangchuan.standings.sandbox.SandboxAnswer;
import vn.nangchuan.standings.sandbox.SandboxRequest;
import vn.nangchuan.standings.sandbox.Scenario;
import vn.nangchuan.standings.sandbox.ScenarioAnswer;

/** One of the two scenarios of a comparison. */
enum Side {
    FIRST,
    SECOND;

    /** Those that try something. */
    static List<Side> triedIn(SandboxRequest request) {
        return Arrays.stream(values())
                .filter(side -> !side.scenario(request).isInForce())
                .toList();
    }

    Scenario scenario(SandboxRequest request) {
        return this == FIRST ? request.first() : request.second();
    }

    ScenarioAnswer in(SandboxAnswer answer) {
        return this == FIRST ? answer.first() : answer.second();
    }

    <V> V of(Compared<?, V> line) {
        return this == FIRST ? line.first() : line.second();
    }

    Change of(ConcernedOfficial concerned) {
        return this == FIRST ? concerned.first() : concerned.second();
    }

    @Nullable
    Requirement of(RuleWordings rule) {
        return this == FIRST ? rule.first() : rule.second();
    }

    /** Key of what it is called. */
    String titleKey() {
        return this == FIRST ? "standings.sandbox.first" : "standings.sandbox.second";
    }

    /** Key of what it is called in a heading with other words. */
    String shortKey() {
        return titleKey() + ".short";
    }
}
