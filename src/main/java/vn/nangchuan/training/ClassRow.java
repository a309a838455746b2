package vn.nangchuan.training;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** Reads the class columns that all lists select. */
final class ClassRow {

    /** The columns, of {@code training_class c}, {@code programme p} and {@code unit h}, the host. */
    static final String COLUMNS = """
            c.id AS class_id, c.code AS class_code, c.name AS class_name, c.unit_id AS host_id,
            c.unit_path AS host_path, h.type AS host_type, h.name AS host_name, c.place, c.instructor,
            c.starts_on, c.ends_on, c.status AS class_status, c.capacity, c.seats_taken, c.waiting_places, c.waiting,
            c.version AS class_version, p.id AS programme_id, p.code AS programme_code, p.name_vi, p.name_en,
            p.criterion, p.level, p.field, p.days\s
            """;

    /** Where they come from. */
    static final String TABLES = """
            training_class c JOIN programme p ON p.id = c.programme_id JOIN unit h ON h.id = c.unit_id\s
            """;

    private ClassRow() {}

    static ClassLine line(ResultSet row) throws SQLException {
        return new ClassLine(
                new TrainingClassId(row.getLong("class_id")),
                row.getString("class_code"),
                row.getString("class_name"),
                programme(row),
                new UnitId(row.getLong("host_id")),
                path(row, "host_path"),
                UnitType.valueOf(row.getString("host_type")),
                row.getString("host_name"),
                row.getString("place"),
                row.getString("instructor"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ClassStatus.valueOf(row.getString("class_status")),
                row.getInt("capacity"),
                row.getInt("seats_taken"),
                row.getInt("waiting_places"),
                row.getInt("waiting"),
                row.getInt("class_version"));
    }

    private static ProgrammeSummary programme(ResultSet row) throws SQLException {
        return new ProgrammeSummary(
                new ProgrammeId(row.getLong("programme_id")),
                row.getString("programme_code"),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                optional(Criterion.class, row.getString("criterion")),
                optional(Level.class, row.getString("level")),
                optional(ProfessionalField.class, row.getString("field")),
                row.getInt("days"));
    }

    static UnitPath path(ResultSet row, String column) throws SQLException {
        return new UnitPath(new String(row.getBytes(column), StandardCharsets.US_ASCII));
    }

    static SittingDays days(ResultSet row) throws SQLException {
        return new SittingDays(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }

    static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
