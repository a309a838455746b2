package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.DocumentId;
import vn.nangchuan.units.UnitPermissions.MayReadUnits;

/** Looks up the policy documents and the pilots that they mark. */
@Service
@Transactional(readOnly = true)
@MayReadUnits
public class DocumentDirectory {

    private final PolicyDocuments documents;

    DocumentDirectory(PolicyDocuments documents) {
        this.documents = documents;
    }

    /** The documents issued by the date, oldest first, each with those of its pilots that exist and are marked then. */
    public List<CitedDocument> issuedBy(LocalDate date) {
        Map<DocumentId, CitedDocument> cited = new LinkedHashMap<>();
        for (DocumentLine line : documents.linesOn(date)) {
            List<UnitSummary> pilots =
                    line.pilot() == null ? List.of() : List.of(line.pilot().summary());
            CitedDocument document = line.document().cited(pilots);
            cited.merge(document.id(), document, DocumentDirectory::joined);
        }
        return List.copyOf(cited.values());
    }

    private static CitedDocument joined(CitedDocument first, CitedDocument more) {
        List<UnitSummary> pilots =
                Stream.concat(first.pilots().stream(), more.pilots().stream()).toList();
        return new CitedDocument(first.id(), first.number(), first.issuer(), first.issuedOn(), first.title(), pilots);
    }
}
