package vn.nangchuan.training;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessRuleViolation;

/**
 * Takes up the days of seats, and gives them free. Two hosts who give one official seats on the same day at once wait for
 * each other here, and the second is refused, although neither may see the other's class.
 */
@Component
class SeatCalendar {

    private static final int DUPLICATE_KEY = 1062;

    private final SeatDays days;
    private final ClassRecords records;
    private final EnrolmentRecords enrolments;

    SeatCalendar(SeatDays days, ClassRecords records, EnrolmentRecords enrolments) {
        this.days = days;
        this.records = records;
        this.enrolments = enrolments;
    }

    /**
     * Takes up the days on which the class meets, for those of these who have a seat without a result.
     *
     * @throws BusinessRuleViolation when one of them has a seat elsewhere on one of the days; the transaction is lost
     */
    void takeUp(TrainingClass trainingClass, Collection<Enrolment> seats) {
        enrolments.flush();
        List<LocalDate> meets = records.sittingsOf(trainingClass).stream()
                .flatMap(Sitting::days)
                .toList();
        seats.stream()
                .filter(seat -> seat.status() == EnrolmentStatus.ENROLLED)
                .sorted(Comparator.comparing(seat -> seat.official().value()))
                .forEach(seat -> takeUp(seat, meets));
    }

    private void takeUp(Enrolment seat, List<LocalDate> meets) {
        try {
            days.saveAll(meets.stream().map(day -> new SeatDay(seat, day)).toList());
            days.flush();
        } catch (DataIntegrityViolationException refused) {
            if (isDuplicate(refused)) {
                throw new BusinessRuleViolation(TrainingFinding.SEATED_ELSEWHERE, seat.officialName());
            }
            throw refused;
        }
    }

    private static boolean isDuplicate(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
                return true;
            }
        }
        return false;
    }

    void giveFree(Collection<Enrolment> seats) {
        if (!seats.isEmpty()) {
            days.deleteOf(seats.stream().map(seat -> seat.id().value()).toList());
        }
    }
}
