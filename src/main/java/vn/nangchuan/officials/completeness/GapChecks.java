package vn.nangchuan.officials.completeness;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.Dossier.NoneHeld;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.officials.DossierPlace.Section;
import vn.nangchuan.officials.DossierWarning;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.completeness.Content.Document;
import vn.nangchuan.officials.completeness.Content.Paper;
import vn.nangchuan.officials.completeness.Content.Statement;
import vn.nangchuan.standards.Criterion;

/** What the rules look for where it takes more than to see that a field is empty. */
final class GapChecks {

    /** Those of which the form has a line for everybody; others are papers of certain posts. */
    private static final Set<Criterion> KINDS_OF_THE_FORM = EnumSet.of(
            Criterion.GENERAL_EDUCATION,
            Criterion.PROFESSIONAL,
            Criterion.POLITICAL_THEORY,
            Criterion.STATE_MANAGEMENT,
            Criterion.INFORMATION_TECHNOLOGY);

    private static final LocalDate JOB_POSITIONS_SINCE = LocalDate.of(2025, 7, 1);
    private static final LocalDate NO_CMND_SINCE = LocalDate.of(2025, 1, 1);
    private static final int CMND_YEARS = 15;
    private static final List<Integer> NEW_CARD_AT = List.of(25, 40, 60);
    private static final int SERVES_BEYOND = 2;

    private GapChecks() {}

    static Stream<Found> cardWithoutDay(Content dossier) {
        boolean there = dossier.current().map(Document::issuedOn).isPresent();
        return dossier.numberKnown() && !there
                ? Stream.of(Found.always(new DossierPlace(Section.IDENTITY, "issuedOn")))
                : Stream.empty();
    }

    static Stream<Found> noJobPosition(Content dossier) {
        return dossier.jobPosition() == null
                ? found(new DossierPlace(Section.RANK, "jobPosition"), Period.since(JOB_POSITIONS_SINCE))
                : Stream.empty();
    }

    static Stream<Found> kindsUnstated(Content dossier) {
        List<Criterion> unstated = KINDS_OF_THE_FORM.stream()
                .filter(kind -> !dossier.hasPaper(kind) && !dossier.isStated(kind))
                .toList();
        return unstated.stream()
                .limit(1)
                .map(kind -> Found.always(new DossierPlace(Section.KINDS, kind.name()), unstated.size()));
    }

    static Stream<Found> levelWithoutPaper(Content dossier) {
        return editable(dossier)
                .filter(paper -> paper.level() && !paper.proved())
                .map(paper -> Found.always(at(paper, "number"), paper.criterion()));
    }

    static Stream<Found> studyUndescribed(Content dossier) {
        return editable(dossier)
                .filter(paper ->
                        paper.criterion() == Criterion.PROFESSIONAL && (!paper.described() || paper.studiedTo() == null)
                                || paper.criterion().isOfCourses() && !paper.described())
                .map(paper -> Found.always(at(paper, paper.described() ? "studiedTo" : "studied"), paper.criterion()));
    }

    /** What was approved is not mended by the commune. */
    private static Stream<Paper> editable(Content dossier) {
        return dossier.papers().stream().filter(paper -> !paper.approved());
    }

    private static DossierPlace at(Paper paper, String property) {
        return new DossierPlace(Section.PAPER, property, paper.id());
    }

    static Stream<Found> recruitedBelow18(Content dossier) {
        return ofRecruitment(dossier, DossierWarning.RECRUITED_BELOW_18, "recruitedOn");
    }

    static Stream<Found> joinedBeforeRecruited(Content dossier) {
        return ofRecruitment(dossier, DossierWarning.JOINED_BEFORE_RECRUITED, "joinedOn");
    }

    private static Stream<Found> ofRecruitment(Content dossier, DossierWarning warning, String property) {
        List<Finding> warnings =
                DossierWarnings.ofRecruitment(dossier.birthDate(), dossier.recruitedOn(), dossier.joinedOn());
        return warnings.stream()
                .filter(finding -> finding.code() == warning)
                .map(finding -> Found.always(
                        new DossierPlace(Section.RECRUITMENT, property),
                        finding.arguments().toArray()));
    }

    static Stream<Found> paperBeforeEndOfStudy(Content dossier) {
        return editable(dossier)
                .filter(paper -> !DossierWarnings.ofPaper(false, true, paper.issuedOn(), paper.studiedTo())
                        .isEmpty())
                .map(paper -> Found.always(at(paper, "issuedOn"), paper.criterion()));
    }

    static Stream<Found> numberToCompare(Content dossier) {
        return dossier.documents().stream()
                .filter(Document::toCompare)
                .limit(1)
                .map(_ -> Found.always(new DossierPlace(Section.IDENTITY, "")));
    }

    static Stream<Found> cardRunOut(Content dossier) {
        LocalDate birth = dossier.birthDate();
        return dossier.current().filter(Document::card).stream()
                .map(card -> cardEnd(card.issuedOn(), birth))
                .flatMap(end -> runOut(new DossierPlace(Section.IDENTITY, "number"), end));
    }

    /** Null where it cannot be said, or never. */
    private static @Nullable LocalDate cardEnd(@Nullable LocalDate issued, @Nullable LocalDate birth) {
        return issued == null || birth == null
                ? null
                : NEW_CARD_AT.stream()
                        .map(birth::plusYears)
                        .filter(birthday -> issued.isBefore(birthday.minusYears(SERVES_BEYOND)))
                        .findFirst()
                        .orElse(null);
    }

    static Stream<Found> cmndRunOut(Content dossier) {
        return dossier.current().filter(document -> !document.card()).stream()
                .map(document -> cmndEnd(document.issuedOn()))
                .flatMap(end -> runOut(new DossierPlace(Section.IDENTITY, "number"), end));
    }

    private static LocalDate cmndEnd(@Nullable LocalDate issued) {
        LocalDate end = issued == null ? NO_CMND_SINCE : issued.plusYears(CMND_YEARS);
        return end.isAfter(NO_CMND_SINCE) ? NO_CMND_SINCE : end;
    }

    static Stream<Found> papersRunOut(Content dossier) {
        return dossier.papers().stream().map(Paper::criterion).distinct().flatMap(kind -> runOut(dossier, kind));
    }

    private static Stream<Found> runOut(Content dossier, Criterion kind) {
        LocalDate last = dossier.papers().stream()
                .filter(paper -> paper.criterion() == kind)
                .map(paper -> paper.validTo() == null ? Period.OPEN : paper.validTo())
                .max(LocalDate::compareTo)
                .orElse(Period.OPEN);
        return last.equals(Period.OPEN)
                ? Stream.empty()
                : Stream.of(new Found(
                        new DossierPlace(Section.PAPERS, kind.name()), Period.since(last), List.of(last, kind)));
    }

    static Stream<Found> statementOld(Content dossier) {
        return dossier.statements().stream()
                .filter(stated -> !dossier.hasPaper(stated.criterion()))
                .min(java.util.Comparator.comparing(Statement::statedOn).thenComparing(Statement::criterion))
                .stream()
                .map(stated -> new Found(
                        new DossierPlace(Section.KINDS, stated.criterion().name()),
                        Period.since(stated.statedOn().plusMonths(NoneHeld.GOOD_FOR_MONTHS)),
                        List.of(stated.statedOn())));
    }

    private static Stream<Found> runOut(DossierPlace place, @Nullable LocalDate end) {
        return end == null ? Stream.empty() : Stream.of(new Found(place, Period.since(end), List.of(end)));
    }

    private static Stream<Found> found(DossierPlace place, Period when) {
        return Stream.of(new Found(place, when, List.of()));
    }
}
