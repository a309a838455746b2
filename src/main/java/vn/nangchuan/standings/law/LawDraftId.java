package vn.nangchuan.standings.law;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a draft of law, of whatever kind. */
public sealed interface LawDraftId {

    /** As addresses write it. */
    String text();

    /** What {@link #text} wrote; empty for what it cannot have written. */
    static Optional<LawDraftId> of(String text) {
        return OfParameter.FORM.matcher(text).matches()
                ? Optional.of(new OfParameter(Long.parseLong(text.substring(1))))
                : Optional.empty();
    }

    /** A draft of what the province sets. */
    record OfParameter(long id) implements LawDraftId {

        private static final Pattern FORM = Pattern.compile("p\\d{1,18}");

        @Override
        public String text() {
            return "p" + id;
        }
    }
}
