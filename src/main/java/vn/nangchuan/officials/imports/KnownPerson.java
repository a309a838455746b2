package vn.nangchuan.officials.imports;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.standards.Criterion;

/**
 * Somebody of the register with what a row of a workbook can say.
 *
 * @param post the main one held at the unit; null where there is none today
 */
record KnownPerson(PersonRow person, @Nullable PostRow post, List<PaperRow> papers, List<DocumentRow> documents) {

    long id() {
        return person.id();
    }

    /** The document whose number counts. */
    Optional<DocumentRow> document() {
        return documents.stream()
                .filter(document -> document.hash().equals(person.hash()))
                .findFirst();
    }

    List<PaperRow> papers(Criterion criterion) {
        return papers.stream()
                .filter(paper -> paper.criterion() == criterion)
                .sorted(PaperRow.HIGHEST_FIRST)
                .toList();
    }

    /** What the dossier says, by field; without what it does not know. Sensitive values are there to be compared only. */
    Map<SheetField, String> values() {
        EnumMap<SheetField, String> values = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            String value = field.criterion() == null ? value(field) : ofPaper(field, field.criterion());
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /** As it is written into a workbook: without what is sensitive, and of a number the last digits. */
    Map<SheetField, String> shown() {
        Map<SheetField, String> values = values();
        values.keySet().removeIf(SheetField::isSensitive);
        return values;
    }

    private @Nullable String ofPaper(SheetField field, Criterion criterion) {
        return papers(criterion).stream()
                .findFirst()
                .map(paper -> paper.value(field.property()))
                .orElse(null);
    }

    private @Nullable String value(SheetField field) {
        return switch (field) {
            case FULL_NAME -> person.name();
            case SEX -> person.sex();
            case BIRTH_DATE -> day(person.birthDate());
            case IDENTITY_NUMBER -> person.last4() == null ? null : "…" + person.last4();
            case IDENTITY_ISSUED_ON -> day(document().map(DocumentRow::issuedOn).orElse(null));
            case IDENTITY_ISSUER -> document().map(DocumentRow::issuer).orElse(null);
            case PHONE -> person.phone();
            case ETHNICITY -> person.ethnicity();
            case POST -> post == null ? null : post.code();
            case POST_FROM -> post == null ? null : day(post.from());
            case FIRST_APPOINTED_ON -> post == null ? null : day(post.firstAppointedOn());
            case RECRUITED_ON -> day(person.recruitedOn());
            case RECRUITED_BY -> person.recruitedBy();
            case JOINED_ON -> day(person.joinedOn());
            case PARTY_JOINED_ON -> day(person.partyJoinedOn());
            case PARTY_OFFICIAL_ON -> day(person.partyOfficialOn());
            case PARTY_POST -> person.partyPost();
            case PARTY_POST_BESIDES -> person.partyPostBesides();
            case CIVIL_RANK -> person.civilRank();
            case JOB_POSITION -> person.jobPosition();
            case CONTRACT -> Values.text(person.contract());
            default -> throw new IllegalArgumentException("Of a paper: " + field);
        };
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Values.text(day);
    }

    boolean hasNumber(String hash) {
        return Objects.equals(person.hash(), hash);
    }
}
