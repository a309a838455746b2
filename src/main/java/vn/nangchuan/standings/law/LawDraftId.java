package vn.nangchuan.standings.law;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.nangchuan.scope.Published;

/** Names a draft of law, of whatever kind. */
public sealed interface LawDraftId {

    /** What {@link #text} writes. */
    Pattern FORM = Pattern.compile("[pr]\\d{1,18}");

    /** As addresses write it. */
    String text();

    /** What {@link #text} wrote; empty for what it cannot have written. */
    static Optional<LawDraftId> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(text.substring(1));
        return Optional.of(text.charAt(0) == OfParameter.SIGN ? new OfParameter(id) : new OfRuleSet(id));
    }

    /** A draft of what the province sets. */
    @Published("it names a draft of the province's law, and nobody")
    record OfParameter(long id) implements LawDraftId {

        private static final char SIGN = 'p';

        @Override
        public String text() {
            return SIGN + Long.toString(id);
        }
    }

    /** A draft of a rule set. */
    @Published("it names a draft of the province's law, and nobody")
    record OfRuleSet(long id) implements LawDraftId {

        @Override
        public String text() {
            return "r" + id;
        }
    }
}
