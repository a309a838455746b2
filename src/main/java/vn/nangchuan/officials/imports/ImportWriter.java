package vn.nangchuan.officials.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes what rows of a file do to the register, each table at once, and notes how it is taken back. */
@Component
class ImportWriter {

    /** Steps by which tables are written; those of people, whose words are written too, count for more. */
    private static final int TABLES = 8;

    private final PersonTable people;
    private final PaperTable papers;
    private final DocumentTable documents;
    private final PostTable posts;

    ImportWriter(PersonTable people, PaperTable papers, DocumentTable documents, PostTable posts) {
        this.people = people;
        this.papers = papers;
        this.documents = documents;
        this.posts = posts;
    }

    /**
     * @param rows that write something
     * @return how each is taken back, by the number of the row; what it wrote is not known yet
     */
    Map<Integer, Undo> write(List<PlannedRow> rows, Progress progress) {
        List<PlannedRow> fresh =
                rows.stream().filter(row -> row.official() == null).toList();
        Iterator<Long> numbers = people.numbers(fresh.size()).iterator();
        Map<Integer, Long> persons = new HashMap<>();
        rows.forEach(row -> persons.put(row.number(), row.official() == null ? numbers.next() : row.official()));
        addPeople(fresh, persons);
        progress.reach(3, TABLES);
        changePeople(rows);
        progress.reach(4, TABLES);
        writePosts(rows, persons);
        progress.reach(5, TABLES);
        Map<Integer, List<Long>> addedPapers = addPapers(rows, persons);
        progress.reach(6, TABLES);
        Map<Integer, List<Long>> addedDocuments = addDocuments(rows, persons);
        progress.reach(7, TABLES);
        papers.change(rows.stream()
                .flatMap(row -> writing(row).changedPapers().stream())
                .toList());
        documents.change(rows.stream()
                .flatMap(row -> writing(row).changedDocuments().stream())
                .toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        PlannedRow::number,
                        row -> undo(
                                row,
                                id(persons, row),
                                addedPapers.getOrDefault(row.number(), List.of()),
                                addedDocuments.getOrDefault(row.number(), List.of()))));
    }

    private void addPeople(List<PlannedRow> fresh, Map<Integer, Long> persons) {
        people.add(fresh.stream()
                .map(row -> writing(row).person().with(id(persons, row)))
                .toList());
    }

    /** Of whom only papers or posts change, the row stays as it is. */
    private void changePeople(List<PlannedRow> rows) {
        people.change(rows.stream()
                .filter(row -> row.official() != null)
                .map(ImportWriter::writing)
                .filter(written -> !written.person()
                        .equals(Objects.requireNonNull(written.before()).person()))
                .map(Writing::person)
                .toList());
    }

    private static Writing writing(PlannedRow row) {
        return Objects.requireNonNull(row.writing());
    }

    private static long id(Map<Integer, Long> persons, PlannedRow row) {
        return Objects.requireNonNull(persons.get(row.number()));
    }

    private void writePosts(List<PlannedRow> rows, Map<Integer, Long> persons) {
        List<PlannedRow> fresh =
                rows.stream().filter(row -> row.official() == null).toList();
        Iterator<Long> numbers = posts.numbers(fresh.size()).iterator();
        Map<Long, String> names = new HashMap<>();
        List<PostRow> added = new ArrayList<>();
        for (PlannedRow row : fresh) {
            PostRow post = Objects.requireNonNull(writing(row).post());
            long person = id(persons, row);
            names.put(person, writing(row).person().name());
            added.add(new PostRow(numbers.next(), person, post.code(), post.from(), post.firstAppointedOn()));
        }
        posts.add(added, person -> Objects.requireNonNull(names.get(person)));
        posts.change(rows.stream()
                .filter(row -> row.official() != null && writing(row).post() != null)
                .map(row -> Objects.requireNonNull(writing(row).post()))
                .toList());
    }

    private Map<Integer, List<Long>> addPapers(List<PlannedRow> rows, Map<Integer, Long> persons) {
        int count =
                rows.stream().mapToInt(row -> writing(row).addedPapers().size()).sum();
        Iterator<Long> numbers = papers.numbers(count).iterator();
        Map<Integer, List<Long>> ids = new HashMap<>();
        List<PaperRow> added = new ArrayList<>();
        for (PlannedRow row : rows) {
            List<PaperRow> own = writing(row).addedPapers().stream()
                    .map(paper -> paper.with(numbers.next(), id(persons, row)))
                    .toList();
            added.addAll(own);
            ids.put(row.number(), own.stream().map(PaperRow::id).toList());
        }
        papers.add(added);
        return ids;
    }

    private Map<Integer, List<Long>> addDocuments(List<PlannedRow> rows, Map<Integer, Long> persons) {
        int count = rows.stream()
                .mapToInt(row -> writing(row).addedDocuments().size())
                .sum();
        Iterator<Long> numbers = documents.numbers(count).iterator();
        Map<Integer, List<Long>> ids = new HashMap<>();
        List<DocumentRow> added = new ArrayList<>();
        for (PlannedRow row : rows) {
            List<DocumentRow> own = writing(row).addedDocuments().stream()
                    .map(document -> document.with(numbers.next(), id(persons, row)))
                    .toList();
            added.addAll(own);
            ids.put(row.number(), own.stream().map(DocumentRow::id).toList());
        }
        documents.add(added);
        return ids;
    }

    private static Undo undo(PlannedRow row, long person, List<Long> addedPapers, List<Long> addedDocuments) {
        Writing written = writing(row);
        KnownPerson before = written.before();
        return new Undo(
                person,
                before == null ? null : before.person(),
                before == null || written.post() == null ? null : before.post(),
                before == null ? List.of() : stillThere(written, before),
                addedPapers,
                before == null ? List.of() : documentsBefore(written, before),
                addedDocuments,
                "");
    }

    private static List<PaperRow> stillThere(Writing written, KnownPerson before) {
        return before.papers().stream()
                .filter(paper -> written.changedPapers().stream().anyMatch(changed -> changed.id() == paper.id()))
                .toList();
    }

    private static List<DocumentRow> documentsBefore(Writing written, KnownPerson before) {
        return before.documents().stream()
                .filter(document ->
                        written.changedDocuments().stream().anyMatch(changed -> changed.id() == document.id()))
                .toList();
    }

    /** Takes back what was written, of people of whom nobody edited it since. */
    void takeBack(List<Undo> written, Progress progress) {
        List<Undo> changed =
                written.stream().filter(undo -> undo.person() != null).toList();
        papers.remove(
                changed.stream().flatMap(undo -> undo.addedPapers().stream()).toList());
        documents.remove(
                changed.stream().flatMap(undo -> undo.addedDocuments().stream()).toList());
        papers.change(changed.stream().flatMap(undo -> undo.papers().stream()).toList());
        documents.change(
                changed.stream().flatMap(undo -> undo.documents().stream()).toList());
        progress.reach(2, TABLES);
        posts.change(changed.stream().map(Undo::post).filter(Objects::nonNull).toList());
        people.change(
                changed.stream().map(Undo::person).filter(Objects::nonNull).toList());
        List<Long> entered = written.stream()
                .filter(undo -> undo.person() == null)
                .map(Undo::official)
                .toList();
        progress.reach(3, TABLES);
        papers.removeOf(entered);
        progress.reach(4, TABLES);
        documents.removeOf(entered);
        progress.reach(5, TABLES);
        posts.removeOf(entered);
        progress.reach(6, TABLES);
        people.remove(entered);
    }
}
