package vn.nangchuan.officials.imports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

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

    /** Whom these are about, in the order of their numbers, in which all work takes turns at people. */
    static List<OfficialId> officials(Stream<Undo> undos) {
        return undos.map(Undo::official).sorted().map(OfficialId::new).toList();
    }

    Undo knownBy(String written) {
        return new Undo(official, person, post, papers, addedPapers, documents, addedDocuments, written);
    }
}
