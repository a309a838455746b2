package vn.nangchuan.officials.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.jobs.JobBook;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.officials.OfficialPermissions.MayEditOfficials;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;

/** Says which files a unit brought, what is in them, and what came of them. */
@Service
@Transactional(readOnly = true)
@MayEditOfficials
public class ImportLists {

    private static final int SHOWN = 20;

    private final ImportTable imports;
    private final ImportRowTable rows;
    private final PeopleReader people;
    private final JobBook jobs;
    private final Scopes scopes;

    ImportLists(ImportTable imports, ImportRowTable rows, PeopleReader people, JobBook jobs, Scopes scopes) {
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.jobs = jobs;
        this.scopes = scopes;
    }

    /** Those of the unit, the latest first. */
    public List<ImportLine> latest() {
        return imports.latest(SHOWN);
    }

    public Optional<ImportSheet> find(long id) {
        return imports.find(id).map(ImportTable.Row::sheet);
    }

    /**
     * Rows of a file that was looked through, in their order.
     *
     * @param status null: all
     * @param after number of the row before the first; 0 for the beginning
     */
    public List<ImportRow> rows(long id, @Nullable RowStatus status, int after, int limit) {
        return rows.page(id, status, after, limit);
    }

    /** What is done with the unit's files in the background: the latest of each kind that is done with this one. */
    public List<JobLine> jobs(long id) {
        return ImportJob.ALL.stream()
                .flatMap(type -> jobs.latest(type).stream())
                .filter(job -> job.subject() != null && job.subject() == id)
                .toList();
    }

    /** The file as it came; empty where there is none, or it was forgotten. */
    @JudgedInside("its row was judged when it was found")
    public Optional<byte[]> content(long id) {
        return imports.find(id).flatMap(_ -> imports.content(id));
    }

    /**
     * A person as a row of the portal's own workbook: without what is sensitive, of the number its last digits.
     *
     * @param key by which the row is known again when it comes back
     * @param values by field; days as 2019-07-19, choices as codes
     */
    public record PersonSheetRow(UnitPath keeper, String key, Map<SheetField, String> values) implements KeptRecord {

        public PersonSheetRow {
            values = new LinkedHashMap<>(values);
        }
    }

    /** The posts that rows can name. */
    public PostsOffered posts() {
        return people.offeredPosts();
    }

    /** The people of the unit as rows of the portal's own workbook. */
    public List<PersonSheetRow> people() {
        UnitPath unit = scopes.require().path();
        return people.of(unit.unit()).stream()
                .map(person -> new PersonSheetRow(unit, RowKey.of(person).written(), person.shown()))
                .toList();
    }
}
