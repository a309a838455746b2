package vn.nangchuan.standings.sandbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standings.law.LawDraftId;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.standings.sandbox.Scenario;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the address of the sandbox asks for: it can be sent to somebody else.
 *
 * @param date null for today
 */
record SandboxAddress(@Nullable LocalDate date, Scenario first, Scenario second) {

    /** More than there are rule sets to draft and values to set, so that nothing that is chosen is left out. */
    static final int MOST = 100;

    private static final String DATE = "date";
    private static final String FIRST = "a";
    private static final String SECOND = "b";

    static SandboxAddress of(QueryParameters parameters) {
        return new SandboxAddress(
                AddressValues.day(parameters, DATE).orElse(null),
                scenario(parameters, FIRST),
                scenario(parameters, SECOND));
    }

    private static Scenario scenario(QueryParameters parameters, String name) {
        List<String> texts = parameters.getParameters(name);
        Set<LawDraftId> drafts = read(texts, LawDraftId::of).collect(Collectors.toSet());
        List<TrialValue> values = read(texts, TrialText::read).distinct().toList();
        return new Scenario(drafts, values);
    }

    private static <T> Stream<T> read(List<String> texts, Function<String, Optional<T>> reading) {
        return texts.stream().limit(MOST).flatMap(text -> reading.apply(text).stream());
    }

    /** Whether there is anything to compare. */
    boolean asksForSomething() {
        return !first.isInForce() || !second.isInForce();
    }

    QueryParameters parameters() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        if (date != null) {
            asked.put(DATE, List.of(date.toString()));
        }
        put(asked, FIRST, first);
        put(asked, SECOND, second);
        return new QueryParameters(asked);
    }

    private static void put(Map<String, List<String>> asked, String name, Scenario scenario) {
        List<String> texts = new ArrayList<>();
        scenario.drafts().stream().map(LawDraftId::text).sorted().forEach(texts::add);
        scenario.values().stream().map(TrialText::of).forEach(texts::add);
        if (!texts.isEmpty()) {
            asked.put(name, texts);
        }
    }
}
