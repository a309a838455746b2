package vn.nangchuan.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nangchuan.audit.AuditEntry;
import vn.nangchuan.audit.AuditSubject;
import vn.nangchuan.audit.AuditTrail;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.Dossier.NoneHeld;
import vn.nangchuan.officials.OfficialPermissions.MayOpenDossiers;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProfessionalField;

/** Opens dossiers. One that is not there and one that is another unit's are answered alike: with nothing. */
@Service
@MayOpenDossiers
public class Dossiers {

    private final JdbcClient jdbc;
    private final ScopeGuard guard;
    private final AuditTrail trail;
    private final Scopes scopes;
    private final TransactionTemplate reading;
    private final PersonDetailsReader details;

    Dossiers(
            JdbcClient jdbc,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            ScopeGuard guard,
            Scopes scopes,
            PersonDetailsReader details) {
        this.guard = guard;
        this.scopes = scopes;
        this.details = details;
        this.jdbc = jdbc;
        this.trail = trail;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * Opens a dossier. That it was opened is recorded first, once in ten minutes.
     *
     * @throws IllegalStateException inside a transaction
     */
    public Optional<Dossier> open(OfficialId id) {
        Optional<Dossier> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(opened -> trail.recordReading(about("officials:opened", id, opened.keeper())));
        return found;
    }

    /**
     * Opens a former state of a dossier, read-only: what was on record at an instant of real time. Of a dossier that is not
     * in scope now nothing is shown, whatever was kept here once; of one that came from elsewhere what was recorded since.
     *
     * @throws IllegalStateException inside a transaction
     */
    public Optional<Dossier> openAsRecorded(OfficialId id, Instant at) {
        Optional<UnitPath> keeper = Objects.requireNonNull(reading.execute(_ -> keeperOf(id)));
        Optional<Dossier> found = keeper.isPresent()
                ? scopes.callAsRecorded(at, () -> Objects.requireNonNull(reading.execute(_ -> find(id))))
                : Optional.empty();
        found.ifPresent(_ -> trail.recordReading(
                about("officials:former-state-opened", id, keeper.orElseThrow()).change("recorded-at", null, at)));
        return found;
    }

    /**
     * Opens a dossier to be written down outside the portal, which is recorded each time.
     *
     * @throws IllegalStateException inside a transaction
     */
    public Optional<Dossier> export(OfficialId id) {
        return exported(id, "officials:explanation-exported", null);
    }

    /**
     * Opens a dossier to be printed on the official form, which is recorded each time.
     *
     * @param disclosed why what is sensitive is printed too; null: it is not
     * @throws IllegalStateException inside a transaction
     */
    public Optional<Dossier> print(OfficialId id, @Nullable DisclosureReason disclosed) {
        return exported(id, "officials:form-exported", disclosed);
    }

    private Optional<Dossier> exported(OfficialId id, String action, @Nullable DisclosureReason disclosed) {
        Optional<Dossier> found = Objects.requireNonNull(reading.execute(_ -> find(id)));
        found.ifPresent(opened ->
                trail.recordNow(about(action, id, opened.keeper()).change("disclosure-reason", null, disclosed)));
        return found;
    }

    /** @param keeper the unit that keeps it now, where the person sees who has looked */
    private static AuditEntry about(String action, OfficialId id, UnitPath keeper) {
        return AuditEntry.of(action, AuditSubject.of(id)).concerning(id).in(keeper);
    }

    private Optional<UnitPath> keeperOf(OfficialId id) {
        return jdbc.sql("SELECT unit_path FROM official WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> UnitPath.read(row, "unit_path"))
                .optional();
    }

    /** Whose dossier it is, without opening it. */
    @Transactional(readOnly = true)
    @JudgedInside("its path and person are judged")
    public Optional<String> nameOf(OfficialId id) {
        return jdbc.sql("SELECT full_name, unit_path FROM official WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> name(row, id))
                .optional();
    }

    private String name(ResultSet row, OfficialId id) throws SQLException {
        guard.requireKept(UnitPath.read(row, "unit_path"), id);
        return row.getString("full_name");
    }

    private Optional<Dossier> find(OfficialId id) {
        return jdbc.sql("""
                        SELECT id, full_name, unit_path, sex, birth_date, identity_last4, recruited_on, version,
                               ethnicity IS NOT NULL AS ethnicity_known, phone, recruited_by, joined_on, civil_rank, job_position,
                               contract, identity_hash, identity_cipher
                        FROM official WHERE id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> dossier(row, posts(id), qualifications(id), noneHeld(id)))
                .optional();
    }

    private Dossier dossier(
            ResultSet row, List<HeldPost> posts, List<HeldQualification> qualifications, List<NoneHeld> noneHeld)
            throws SQLException {
        return new Dossier(
                new OfficialId(row.getLong("id")),
                row.getString("full_name"),
                UnitPath.read(row, "unit_path"),
                optional(Sex.class, row.getString("sex")),
                row.getObject("birth_date", LocalDate.class),
                row.getString("identity_last4"),
                row.getObject("recruited_on", LocalDate.class),
                posts,
                qualifications,
                noneHeld,
                details.read(row, qualifications));
    }

    private List<HeldPost> posts(OfficialId id) {
        return jdbc.sql("""
                        SELECT post.name_vi, post.name_en, unit.type, unit.name, p.valid_from, p.valid_to, p.id, post.code,
                               p.first_appointed_on, p.minority_language_duty, p.precedence, p.version, p.begun_by_order,
                               p.posted_unit_id <> p.unit_id AS elsewhere, p.reappointed_on,
                               post.valid_to AS ended_by_law
                        FROM posting p JOIN post ON post.id = p.post_id JOIN unit ON unit.id = p.posted_unit_id
                        WHERE p.official_id = :id ORDER BY p.valid_to IS NOT NULL, p.precedence, p.valid_from DESC
                        """)
                .param("id", id.value())
                .query((row, _) -> new HeldPost(
                        new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                        UnitType.valueOf(row.getString("type")).nameOf(row.getString("name")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getLong("id"),
                        row.getString("code"),
                        row.getObject("first_appointed_on", LocalDate.class),
                        row.getBoolean("minority_language_duty"),
                        row.getInt("precedence"),
                        row.getInt("version"),
                        closed(row),
                        row.getObject("reappointed_on", LocalDate.class),
                        row.getObject("ended_by_law", LocalDate.class)))
                .list();
    }

    private static @Nullable EntryFinding closed(ResultSet row) throws SQLException {
        if (row.getBoolean("elsewhere")) {
            return EntryFinding.POST_SERVED_ELSEWHERE;
        }
        return row.getBoolean("begun_by_order") ? EntryFinding.POST_BEGUN_BY_ORDER : null;
    }

    private List<HeldQualification> qualifications(OfficialId id) {
        return jdbc.sql("""
                        SELECT id, version, criterion, level, field, studied, language, score, studied_from, studied_to,
                               form_of_study, issuer, number, issued_on, valid_to, certificate_id IS NOT NULL AS approved, file_id
                        FROM qualification WHERE official_id = :id ORDER BY issued_on DESC, id
                        """)
                .param("id", id.value())
                .query((row, _) -> new HeldQualification(
                        row.getLong("id"),
                        Criterion.valueOf(row.getString("criterion")),
                        optional(Level.class, row.getString("level")),
                        optional(ProfessionalField.class, row.getString("field")),
                        row.getString("studied"),
                        row.getString("language"),
                        row.getString("score"),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        new Study(
                                month(row.getString("studied_from")),
                                month(row.getString("studied_to")),
                                optional(FormOfStudy.class, row.getString("form_of_study"))),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("approved"),
                        row.getInt("version"),
                        scan(row)))
                .list();
    }

    private static @Nullable FileId scan(ResultSet row) throws SQLException {
        long id = row.getLong("file_id");
        return row.wasNull() ? null : new FileId(id);
    }

    private List<NoneHeld> noneHeld(OfficialId id) {
        return jdbc.sql("SELECT criterion, confirmed_on, confirmer FROM confirmed_none WHERE official_id = :id")
                .param("id", id.value())
                .query((row, _) -> new NoneHeld(
                        Criterion.valueOf(row.getString("criterion")),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getString("confirmer")))
                .list();
    }

    private static @Nullable MonthOrDay month(@Nullable String text) {
        return text == null ? null : MonthOrDay.parse(text);
    }

    private static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
