package vn.nangchuan.officials.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows to be written for one person. Those of somebody new have no numbers yet.
 *
 * @param before who it was; null: somebody new
 * @param post with which somebody new comes, or the changed one; null: as it is
 */
record Writing(
        @Nullable KnownPerson before,
        PersonRow person,
        @Nullable PostRow post,
        List<PaperRow> addedPapers,
        List<PaperRow> changedPapers,
        List<DocumentRow> addedDocuments,
        List<DocumentRow> changedDocuments) {

    Writing {
        addedPapers = List.copyOf(addedPapers);
        changedPapers = List.copyOf(changedPapers);
        addedDocuments = List.copyOf(addedDocuments);
        changedDocuments = List.copyOf(changedDocuments);
    }
}
