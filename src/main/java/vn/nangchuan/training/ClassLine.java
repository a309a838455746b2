package vn.nangchuan.training;

import java.time.LocalDate;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.OfferedRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A class as lists show it.
 *
 * @param hostPath path of the unit that runs it
 * @param startsOn first day of the first sitting
 * @param endsOn last day of the last sitting, inclusive
 * @param waiting how many wait for a seat
 * @param version for commands that change the class's own data; seats and waiting list do not count
 */
public record ClassLine(
        TrainingClassId id,
        String code,
        String name,
        ProgrammeSummary programme,
        UnitId host,
        UnitPath hostPath,
        UnitType hostType,
        String hostName,
        String place,
        String instructor,
        LocalDate startsOn,
        LocalDate endsOn,
        ClassStatus status,
        int capacity,
        int seatsTaken,
        int waitingPlaces,
        int waiting,
        int version)
        implements OfferedRecord {

    @Override
    public UnitPath offeredBy() {
        return hostPath;
    }

    public int seatsLeft() {
        return capacity - seatsTaken;
    }

    public boolean isFull() {
        return seatsTaken >= capacity;
    }

    /** Whether somebody more may wait for a seat. */
    public boolean hasWaitingPlace() {
        return waiting < waitingPlaces;
    }
}
