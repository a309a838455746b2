package vn.nangchuan.standards;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands written.
 *
 * @param document with its number and date
 * @param article the article or clause in it
 * @param decision that of the province which set a value the document leaves to it; null where it sets all itself
 */
public record LegalSource(
        String document, String article, @Nullable String decision) {

    public LegalSource {
        if (document.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("the legal source lacks its document or article");
        }
    }

    public LegalSource(String document, String article) {
        this(document, article, null);
    }

    LegalSource setBy(String provincialDecision) {
        return new LegalSource(document, article, provincialDecision);
    }
}
