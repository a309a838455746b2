package vn.nangchuan.standards.commandline;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.PersonFacts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/** What a table says of one person, in the order of its rows. */
final class Dossier {
    private final OfficialId officialId;
    private final String person;
    private final List<Row> rows = new ArrayList<>();
    private final SortedSet<Integer> refusedRows = new TreeSet<>();
    private final Set<Criterion> confirmedNone = EnumSet.noneOf(Criterion.class);
    private final List<PostRow> posts = new ArrayList<>();
    private final List<QualificationFact> papers = new ArrayList<>();
    private final Map<Long, PaperDetails> detailsOfPapers = new HashMap<>();
    private final List<WaiverFact> waivers = new ArrayList<>();
    private final List<TrainingFact> trainings = new ArrayList<>();
    private @Nullable Row personRow;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private @Nullable LocalDate recruitedOn;

    Dossier(long number, String person) {
        this.officialId = new OfficialId(number);
        this.person = person;
    }

    /** The key under which the table knows the person. */
    String person() {
        return person;
    }

    void addRow(Row row) {
        rows.add(row);
    }

    List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The row that says who it is; null while there is none. */
    @Nullable
    Row personRow() {
        return personRow;
    }

    void introduceIn(Row row) {
        personRow = row;
    }

    void describe(@Nullable LocalDate born, @Nullable Sex recordedSex, @Nullable LocalDate recruited) {
        birthDate = born;
        sex = recordedSex;
        recruitedOn = recruited;
    }

    /** A slip of the pen in the date of birth changes ages, and nobody would see it in a result. */
    void requireBirthBefore(LocalDate asOf) {
        LocalDate born = birthDate;
        if (born != null && personRow != null) {
            if (born.isAfter(asOf)) {
                personRow.complain(Column.BIRTH_DATE, new Complaint(Complaint.Kind.AFTER_JUDGEMENT, asOf));
            }
            posts.forEach(post -> post.requireHolderBorn(born));
        }
    }

    void confirmNone(Criterion criterion) {
        confirmedNone.add(criterion);
    }

    void add(PostRow post) {
        posts.add(post);
    }

    void add(QualificationFact paper, PaperDetails details) {
        papers.add(paper);
        detailsOfPapers.put(paper.evidenceId(), details);
    }

    void add(WaiverFact waiver) {
        waivers.add(waiver);
    }

    void add(TrainingFact training) {
        trainings.add(training);
    }

    long nextPaper() {
        return papers.size() + 1L;
    }

    long nextClass() {
        return trainings.size() + 1L;
    }

    /** A verdict on half the facts would be wrong, so one refused row spoils the dossier. */
    void refuse(Collection<Integer> numbersOfRows) {
        refusedRows.addAll(numbersOfRows);
    }

    boolean isSound() {
        return refusedRows.isEmpty();
    }

    SortedSet<Integer> refusedRows() {
        return Collections.unmodifiableSortedSet(refusedRows);
    }

    PaperDetails detailsOf(QualificationFact paper) {
        return detailsOfPapers.getOrDefault(paper.evidenceId(), PaperDetails.UNKNOWN);
    }

    Facts facts() {
        PersonFacts facts = new PersonFacts(officialId, birthDate, sex, recruitedOn, confirmedNone);
        return new Facts(facts, postings(), papers, waivers, trainings);
    }

    /** A post is first taken up once, though it has a row for each kind of unit in which it was held. */
    private List<PostingFact> postings() {
        Map<PostCode, LocalDate> firstDays =
                posts.stream().collect(toMap(PostRow::post, PostRow::first, Dossier::earlier));
        return posts.stream()
                .map(post -> post.firstTakenUpOn(requireNonNull(firstDays.get(post.post()))))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
