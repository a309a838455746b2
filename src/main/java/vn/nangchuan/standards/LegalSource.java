package vn.nangchuan.standards;

/** Where a rule stands written: the document with its number and date, and the article or clause in it. */
public record LegalSource(String document, String article) {

    public LegalSource {
        if (document.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("the legal source lacks its document or article");
        }
    }
}
