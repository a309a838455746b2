package vn.nangchuan.officials.completeness;

import static vn.nangchuan.officials.DossierPlace.Section.IDENTITY;
import static vn.nangchuan.officials.DossierPlace.Section.PERSONAL;
import static vn.nangchuan.officials.DossierPlace.Section.RANK;
import static vn.nangchuan.officials.DossierPlace.Section.RECRUITMENT;
import static vn.nangchuan.officials.completeness.GapKind.CONTRADICTORY;
import static vn.nangchuan.officials.completeness.GapKind.DUPLICATE;
import static vn.nangchuan.officials.completeness.GapKind.MISSING;
import static vn.nangchuan.officials.completeness.GapKind.STALE;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.officials.DossierPlace.Section;
import vn.nangchuan.officials.DossierWarning;

/**
 * What a dossier has to hold, each rule with the text from which it comes: the marked items of the form of TT 06/2023
 * (domain.md §5.1), the checks of identity numbers (§5.2), and what the portal asks beyond them. Of the Party group there is
 * no rule: that a day is missing tells as much as the day (decision 30).
 *
 * @see <a href="../../../../../../docs/decisions/0032-completeness.md">Decision 32: completeness of dossiers</a>
 */
public enum GapRule {
    SEX(MISSING, "TT 06/2023, mục 1", missing(PERSONAL, "sex", Content::sex)),
    BIRTH_DATE(MISSING, "TT 06/2023, mục 3", missing(PERSONAL, "birthDate", Content::birthDate)),
    ETHNICITY(MISSING, "TT 06/2023, mục 6", unless(PERSONAL, "ethnicity", Content::ethnicityKnown)),
    IDENTITY_NUMBER(MISSING, "TT 06/2023, mục 8", unless(IDENTITY, "number", Content::numberKnown)),
    IDENTITY_ISSUED_ON(MISSING, "TT 06/2023, mục 8", GapChecks::cardWithoutDay),
    PHONE(MISSING, "TT 06/2023, mục 8", missing(PERSONAL, "phone", Content::phone)),
    RECRUITED_ON(
            MISSING,
            "TT 06/2023, mục 13",
            missing(RECRUITMENT, "recruitedOn", Content::recruitedOn),
            OfficialKind::isRecruited),
    RECRUITED_BY(
            MISSING,
            "TT 06/2023, mục 13",
            missing(RECRUITMENT, "recruitedBy", Content::recruitedBy),
            OfficialKind::isRecruited),
    JOINED_ON(
            MISSING,
            "TT 06/2023, mục 14",
            missing(RECRUITMENT, "joinedOn", Content::joinedOn),
            OfficialKind::isInService),
    CIVIL_RANK(
            MISSING, "TT 06/2023, mục 30", missing(RANK, "civilRank", Content::civilRank), OfficialKind::isRecruited),
    /** Job positions are the base of standards since the reform of 2025 only, and by a decree on civil servants alone. */
    JOB_POSITION(
            MISSING,
            "TT 06/2023, mục 30; NĐ 170/2025",
            GapChecks::noJobPosition,
            kind -> kind == OfficialKind.CIVIL_SERVANT),
    /** Neither a paper nor a statement that there is none (T-32). */
    KINDS_UNSTATED(MISSING, "TT 06/2023, mục 19, 20, 32", GapChecks::kindsUnstated),
    LEVEL_WITHOUT_PAPER(MISSING, "TT 06/2023, mục 32", GapChecks::levelWithoutPaper),
    STUDY_UNDESCRIBED(MISSING, "TT 06/2023, mục 32.1, 32.3", GapChecks::studyUndescribed),

    NUMBER_AGAINST_SEX(CONTRADICTORY, "NĐ 137/2015, Điều 13", numbers(DossierWarning.IDENTITY_SEX_DIFFERS)),
    NUMBER_AGAINST_BIRTH(CONTRADICTORY, "NĐ 137/2015, Điều 13", numbers(DossierWarning.IDENTITY_YEAR_DIFFERS)),
    /** The province has compared. */
    NUMBER_WRONG(CONTRADICTORY, "Luật Căn cước công dân 2014, Điều 12", ruled("NUMBER_WRONG", "number")),
    RECRUITED_BELOW_18(CONTRADICTORY, "Luật Cán bộ, công chức 2008, Điều 36", GapChecks::recruitedBelow18),
    JOINED_BEFORE_RECRUITED(CONTRADICTORY, "TT 06/2023, mục 13, 14", GapChecks::joinedBeforeRecruited),
    PAPER_BEFORE_END_OF_STUDY(CONTRADICTORY, "TT 06/2023, mục 32", GapChecks::paperBeforeEndOfStudy),

    NUMBER_TO_COMPARE(DUPLICATE, "Luật Căn cước công dân 2014, Điều 12", GapChecks::numberToCompare),
    /** The province has found the same person's dossier elsewhere. */
    TO_HAND_OVER(DUPLICATE, "Luật Căn cước công dân 2014, Điều 12", ruled("TO_HAND_OVER", "")),

    /** At 25, 40 and 60 the card is changed; one of the last two years before serves until the next. */
    CARD_RUN_OUT(STALE, "Luật Căn cước công dân 2014, Điều 21", GapChecks::cardRunOut),
    /** CMND of nine digits last 15 years, and none longer than 2024. */
    CMND_RUN_OUT(STALE, "NĐ 05/1999, Điều 2; Luật Căn cước 2023, Điều 46", GapChecks::cmndRunOut),
    /** Of no kind a paper that still counts, though some did. */
    PAPERS_RUN_OUT(STALE, "TT 06/2023, mục 32", GapChecks::papersRunOut),
    /** What is not there is looked for once a year. */
    STATEMENT_OLD(STALE, "Rà soát hồ sơ hằng năm", GapChecks::statementOld);

    private final GapKind kind;
    private final String source;
    private final Function<Content, Stream<Found>> check;
    private final Predicate<OfficialKind> asked;

    GapRule(GapKind kind, String source, Function<Content, Stream<Found>> check) {
        this(kind, source, check, _ -> true);
    }

    /** @param asked of whom it asks anything */
    GapRule(GapKind kind, String source, Function<Content, Stream<Found>> check, Predicate<OfficialKind> asked) {
        this.kind = kind;
        this.source = source;
        this.check = check;
        this.asked = asked;
    }

    public GapKind kind() {
        return kind;
    }

    /** The text that asks for it, as people cite it. */
    public String source() {
        return source;
    }

    /** Key of what it says in a list. */
    public String messageKey() {
        return "officials.gap." + this;
    }

    /** What it finds on the days on which the person holds a post that it is about. */
    Stream<Gap> find(Content dossier) {
        List<Period> serving = dossier.inPosts(asked);
        return check.apply(dossier)
                .flatMap(found -> serving.stream()
                        .flatMap(held -> found.when().with(held).stream())
                        .map(when -> new Gap(
                                dossier.id(),
                                dossier.keeper(),
                                this,
                                found.place(),
                                when.from(),
                                when.to(),
                                found.arguments())));
    }

    private static Function<Content, Stream<Found>> missing(
            Section section, String property, Function<Content, @Nullable Object> value) {
        return unless(section, property, dossier -> value.apply(dossier) != null);
    }

    private static Function<Content, Stream<Found>> unless(Section section, String property, Predicate<Content> there) {
        return dossier ->
                there.test(dossier) ? Stream.empty() : Stream.of(Found.always(new DossierPlace(section, property)));
    }

    private static Function<Content, Stream<Found>> ruled(String outcome, String property) {
        return dossier -> outcome.equals(dossier.ruling())
                ? Stream.of(Found.always(new DossierPlace(IDENTITY, property)))
                : Stream.empty();
    }

    private static Function<Content, Stream<Found>> numbers(DossierWarning warning) {
        return dossier -> dossier.numberWarnings().stream()
                .filter(finding -> finding.code() == warning)
                .map(finding -> Found.always(
                        new DossierPlace(IDENTITY, "number"),
                        finding.arguments().toArray()));
    }
}
