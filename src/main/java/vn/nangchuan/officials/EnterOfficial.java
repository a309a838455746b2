package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/**
 * An official to be put on the register. Null: not known.
 *
 * @param keeper the commune that keeps the file
 * @param recruitedOn day of the first recruitment, of civil servants
 * @param reviewedOn day on which somebody went through the whole dossier and stated of every kind of paper that there are
 *     none but those entered; without it an absent paper means "no data", with it that the person lacks the paper
 * @param postings the main one first
 * @param details what else the official form asks
 */
public record EnterOfficial(
        UnitId keeper,
        String fullName,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable IdentityNumber identityNumber,
        @Nullable LocalDate recruitedOn,
        @Nullable LocalDate reviewedOn,
        List<NewPosting> postings,
        List<NewQualification> qualifications,
        @Nullable Details details) {

    /** Somebody of whom the form's other items are not known. */
    public EnterOfficial(
            UnitId keeper,
            String fullName,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable IdentityNumber identityNumber,
            @Nullable LocalDate recruitedOn,
            @Nullable LocalDate reviewedOn,
            List<NewPosting> postings,
            List<NewQualification> qualifications) {
        this(keeper, fullName, sex, birthDate, identityNumber, recruitedOn, reviewedOn, postings, qualifications, null);
    }

    public EnterOfficial {
        postings = List.copyOf(postings);
        qualifications = List.copyOf(qualifications);
    }

    /**
     * What else the official form asks of a person.
     *
     * @param ethnicity code of the group
     * @param documents with an empty number: of the identity number given above
     */
    public record Details(
            @Nullable String ethnicity,
            @Nullable String phone,
            RecruitmentEntry recruitment,
            PartyEntry party,
            RankEntry rank,
            List<IdentityEntry> documents) {

        public Details {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A post held.
     *
     * @param post code of the post
     * @param validTo first day on which it is no longer held; null while it is
     * @param firstAppointedOn when a post of this family was first taken up
     * @param minorityLanguageDuty whether the duty is done in a minority language
     */
    public record NewPosting(
            String post,
            UnitId unit,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate firstAppointedOn,
            boolean minorityLanguageDuty) {}

    /**
     * A qualification held, as its paper states it.
     *
     * @param field null where the criterion has no fields, or only the paper's own name of it is known
     * @param studied the field of study, or the course, as the paper names it; null where it is not recorded
     * @param language that it is of, and {@code score} reached in it; null unless it is of a language
     */
    public record NewQualification(
            Criterion criterion,
            @Nullable Level level,
            @Nullable ProfessionalField field,
            @Nullable String studied,
            @Nullable String language,
            @Nullable String score,
            LocalDate issuedOn,
            String issuer,
            @Nullable String number) {

        /** One of which nothing but the field is known of what was studied. */
        public NewQualification(
                Criterion criterion,
                @Nullable Level level,
                @Nullable ProfessionalField field,
                LocalDate issuedOn,
                String issuer,
                @Nullable String number) {
            this(criterion, level, field, null, null, null, issuedOn, issuer, number);
        }
    }
}
