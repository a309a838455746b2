package vn.nangchuan.officials.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nangchuan.jobs.JobLine;
import vn.nangchuan.jobs.JobsEnded;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.imports.ImportLine.Counts;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.testing.Fixture;
import vn.nangchuan.testing.TestProvinces;

/** A commune that brings files of people, has them looked through, taken over and taken back, and waits for each. */
@Fixture
public class ImportFixture {

    private final TestProvinces provinces;
    private final ImportDesk desk;
    private final ImportLists lists;
    private final JobsEnded jobs;
    private final JdbcClient jdbc;

    public UnitPath province = UnitPath.ofProvince(new UnitId(1));
    public UnitPath commune = province;

    ImportFixture(TestProvinces provinces, ImportDesk desk, ImportLists lists, JobsEnded jobs, JdbcClient jdbc) {
        this.provinces = provinces;
        this.desk = desk;
        this.lists = lists;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    public void open() {
        province = provinces.openProvince();
        commune = provinces.openCommune(province, "Tân Lang");
    }

    /** Another commune of the province. */
    public UnitPath sibling(String name) {
        return provinces.openCommune(province, name);
    }

    /** Works in the commune. */
    public <T> T in(Callable<T> work) {
        return provinces.in(commune, work);
    }

    public void in(Runnable work) {
        provinces.in(commune, work);
    }

    public long bring(String list) {
        return bring(commune, list);
    }

    public long bring(UnitPath unit, String list) {
        return bring(unit, "ds.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    public long bring(UnitPath unit, String name, byte[] content) {
        return provinces.in(unit, () -> desk.bring(name, content));
    }

    public JobLine check(long file) throws Exception {
        return check(commune, file);
    }

    public JobLine check(UnitPath unit, long file) throws Exception {
        provinces.in(unit, () -> desk.check(file, UUID.randomUUID()));
        return jobs.at(unit).getFirst();
    }

    /** Takes over what has been looked through. */
    public JobLine apply(long file) throws Exception {
        return apply(commune, file, false);
    }

    /** @param leaveOut whether refused rows are passed over */
    public JobLine apply(UnitPath unit, long file, boolean leaveOut) throws Exception {
        provinces.in(unit, () -> desk.apply(file, leaveOut, UUID.randomUUID()));
        return jobs.at(unit).getFirst();
    }

    public JobLine undo(long file) throws Exception {
        provinces.in(commune, () -> desk.undo(file, UUID.randomUUID()));
        return jobs.at(commune).getFirst();
    }

    /** Brings a list that is looked through, and what came of it. */
    public long look(String list) throws Exception {
        long file = bring(list);
        check(file);
        return file;
    }

    /** Brings a list that is taken over. */
    public long takeOver(String list) throws Exception {
        return takeOver(commune, list);
    }

    public long takeOver(UnitPath unit, String list) throws Exception {
        long file = bring(unit, list);
        check(unit, file);
        JobLine job = apply(unit, file, false);
        assertThat(line(unit, file).status()).as(job.result()).isEqualTo(ImportStatus.APPLIED);
        return file;
    }

    ImportSheet sheet(UnitPath unit, long file) {
        return provinces.in(unit, () -> lists.find(file)).orElseThrow();
    }

    public ImportSheet sheet(long file) {
        return sheet(commune, file);
    }

    ImportLine line(UnitPath unit, long file) {
        return sheet(unit, file).line();
    }

    public ImportLine line(long file) {
        return line(commune, file);
    }

    public Counts counts(long file) {
        return line(file).counts();
    }

    /** @param status null: all of them */
    List<ImportRow> rows(long file, @Nullable RowStatus status) {
        return rows(commune, file, status);
    }

    List<ImportRow> rows(UnitPath unit, long file, @Nullable RowStatus status) {
        return provinces.in(unit, () -> lists.rows(file, status, 0, 100));
    }

    /** @param statement about {@code :unit} */
    public List<String> read(UnitPath unit, String statement) {
        return provinces.in(
                unit,
                () -> jdbc.sql(statement)
                        .param("unit", unit.unit().value())
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list());
    }

    public List<String> read(String statement) {
        return read(commune, statement);
    }

    /** @param statement that counts something of {@code :unit} */
    long count(UnitPath unit, String statement) {
        return Long.parseLong(read(unit, statement).getFirst());
    }

    long count(String statement) {
        return count(commune, statement);
    }
}
