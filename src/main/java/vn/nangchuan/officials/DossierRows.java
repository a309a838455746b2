package vn.nangchuan.officials;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;

/** Writes single values into the rows of a dossier; the rules were asked before. */
@Component
class DossierRows {

    private final Officials officials;
    private final Postings postings;
    private final Qualifications qualifications;
    private final Posts posts;
    private final IdentityPapers papers;

    DossierRows(
            Officials officials, Postings postings, Qualifications qualifications, Posts posts, IdentityPapers papers) {
        this.officials = officials;
        this.postings = postings;
        this.qualifications = qualifications;
        this.posts = posts;
        this.papers = papers;
    }

    /**
     * @throws IllegalArgumentException when the row is not there, or is another official's
     */
    void write(OfficialId id, FieldPlace place, @Nullable String value) {
        DossierField field = place.field();
        switch (field.part()) {
            case PERSON -> {
                Official official = officials.findById(id.value()).orElseThrow(() -> missing(place));
                if (field == DossierField.IDENTITY_NUMBER) {
                    papers.correct(official, new IdentityNumber(FieldValue.required(value)));
                } else {
                    official.correct(field, value);
                }
            }
            case POSTING -> {
                Posting posting = postings.findById(place.row())
                        .filter(row -> row.officialId().equals(id))
                        .orElseThrow(() -> missing(place));
                if (field == DossierField.POST) {
                    posting.becomes(postNamed(FieldValue.required(value)).orElseThrow(() -> missing(place)));
                } else {
                    posting.correct(field, value);
                }
            }
            case QUALIFICATION ->
                qualifications
                        .findById(place.row())
                        .filter(row -> row.officialId().equals(id))
                        .orElseThrow(() -> missing(place))
                        .correct(field, value);
        }
        officials.flush();
    }

    private static IllegalArgumentException missing(FieldPlace place) {
        return new IllegalArgumentException("No " + place + " in this dossier");
    }

    Optional<Post> postNamed(String code) {
        return posts.findByCode(code);
    }
}
