package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.officials.PostsEnded;
import vn.nangchuan.scope.OtherSide;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.training.Enrolments;

/**
 * Ends the nominations of an official who leaves, in the transaction in which the last post ends: to classes that have not
 * begun and meet when no post is held any more. The seat, or the place on the waiting list, is given back in the name of the
 * class's host. In a class that has begun, the host says what became of them. Whoever goes to another commune takes the
 * nominations along: no post ends there without another.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NominationsOfLeavers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final JdbcClient jdbc;
    private final Nominations nominations;
    private final DecisionBook book;
    private final Enrolments enrolments;
    private final PlacesInClasses places;
    private final OtherSide otherSide;
    private final Scopes scopes;

    NominationsOfLeavers(
            JdbcClient jdbc,
            Nominations nominations,
            DecisionBook book,
            Enrolments enrolments,
            PlacesInClasses places,
            OtherSide otherSide,
            Scopes scopes) {
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.nominations = nominations;
        this.book = book;
        this.enrolments = enrolments;
        this.places = places;
        this.otherSide = otherSide;
    }

    @EventListener
    void follow(PostsEnded left) {
        if (scopes.require().path().contains(left.keeper())) {
            String reason = reason(left.from());
            openOf(left).forEach(open -> end(open, reason));
        }
    }

    /** Written down, as reasons are that people give, and so in their language; why somebody left is not the host's to know. */
    private static String reason(LocalDate from) {
        return "Không còn giữ chức vụ từ ngày " + DAY.format(from);
    }

    private record Open(NominationId id, TrainingClassId trainingClass, UnitPath host) {}

    /** In the order of the classes, in which others who lock several do so too. */
    private List<Open> openOf(PostsEnded left) {
        Set<String> open =
                NominationStep.OFFICIAL_LEFT.from().stream().map(Enum::name).collect(Collectors.toSet());
        return jdbc.sql("""
                        SELECT n.id, n.class_id, n.counter_path FROM nomination n JOIN training_class c ON c.id = n.class_id
                        WHERE n.official_id = :official AND n.status IN (:open) AND c.ends_on >= :from
                          AND c.status IN ('PLANNED', 'OPEN', 'LIST_CLOSED', 'POSTPONED')
                        ORDER BY n.class_id, n.id
                        """)
                .param("official", left.official().value())
                .param("open", open)
                .param("from", left.from())
                .query((row, _) -> new Open(
                        new NominationId(row.getLong("id")),
                        new TrainingClassId(row.getLong("class_id")),
                        UnitPath.read(row, "counter_path")))
                .list();
    }

    private void end(Open open, String reason) {
        otherSide.run(open.host(), () -> enrolments.lock(open.trainingClass()));
        Nomination nomination = nominations.lock(open.id().value()).orElseThrow();
        if (!NominationStep.OFFICIAL_LEFT.isPossibleIn(nomination.status())) {
            return;
        }
        otherSide.run(open.host(), () -> {
            places.leaveWaitingList(nomination);
            places.giveSeatBack(nomination, reason);
        });
        book.takeAlong(nomination, NominationStep.OFFICIAL_LEFT, reason);
    }
}
