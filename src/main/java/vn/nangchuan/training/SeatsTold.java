package vn.nangchuan.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierChanged;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.PostCode;

/**
 * Tells the hosts of classes of those who have a seat what a class list and a certificate say of them: the post on the
 * class's first day and the day of birth. Written in a scope that holds the dossier; a host's own writes neither. The
 * name follows the dossier in the database.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatsTold {

    private final JdbcClient jdbc;
    private final DossierExtracts extracts;
    private final EnrolmentRecords enrolments;
    private final Scopes scopes;

    SeatsTold(JdbcClient jdbc, DossierExtracts extracts, EnrolmentRecords enrolments, Scopes scopes) {
        this.jdbc = jdbc;
        this.extracts = extracts;
        this.enrolments = enrolments;
        this.scopes = scopes;
    }

    @EventListener
    void follow(DossierChanged changed) {
        tell(List.of(changed.official()));
    }

    /** Of officials outside the scope nothing is told. */
    void tell(Collection<OfficialId> officials) {
        Map<OfficialId, DossierExtract> known = extracts.of(officials);
        for (Seat seat : seats(known.keySet())) {
            DossierExtract extract = Objects.requireNonNull(known.get(seat.official()));
            Seat told = seat.as(extract);
            if (!told.equals(seat)) {
                enrolments.tell(
                        told.id(),
                        told.post(),
                        told.birthDate(),
                        scopes.require().actor());
            }
        }
    }

    private List<Seat> seats(Collection<OfficialId> officials) {
        return officials.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT e.id, e.official_id, c.starts_on, e.post, e.birth_date
                        FROM enrolment e JOIN training_class c ON c.id = e.class_id
                        WHERE e.official_id IN (:officials) ORDER BY e.id
                        """)
                        .param(
                                "officials",
                                officials.stream().map(OfficialId::value).toList())
                        .query((row, _) -> seat(row))
                        .list();
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getLong("id"),
                new OfficialId(row.getLong("official_id")),
                row.getObject("starts_on", LocalDate.class),
                row.getString("post"),
                row.getObject("birth_date", LocalDate.class));
    }

    /** What is told of somebody in a class; a day without a post leaves the one that was told. */
    private record Seat(
            long id,
            OfficialId official,
            LocalDate firstDay,
            @Nullable String post,
            @Nullable LocalDate birthDate) {

        Seat as(DossierExtract extract) {
            String now = extract.postOn(firstDay).map(PostCode::value).orElse(post);
            return new Seat(id, official, firstDay, now, extract.birthDate());
        }
    }
}
