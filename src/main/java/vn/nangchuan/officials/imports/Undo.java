package vn.nangchuan.officials.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was there before a row was taken over, and by which is seen that nobody edited what it wrote.
 *
 * @param official whom it entered or changed
 * @param person null: it entered somebody new
 * @param digest of what it wrote
 */
record Undo(
        long official,
        @Nullable PersonRow person,
        @Nullable PostRow post,
        List<PaperRow> papers,
        List<Long> addedPapers,
        List<DocumentRow> documents,
        List<Long> addedDocuments,
        String digest) {

    Undo {
        papers = List.copyOf(papers);
        addedPapers = List.copyOf(addedPapers);
        documents = List.copyOf(documents);
        addedDocuments = List.copyOf(addedDocuments);
    }

    Undo knownBy(String written) {
        return new Undo(official, person, post, papers, addedPapers, documents, addedDocuments, written);
    }
}
