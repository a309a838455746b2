package vn.nangchuan.training;

import java.util.Set;

/** Where a class stands. */
public enum ClassStatus {
    /** Dự kiến: prepared by its host; takes no nominations. */
    PLANNED,
    /** Chiêu sinh: takes nominations. */
    OPEN,
    /** Chốt danh sách: takes no new nominations; those it has are still decided. */
    LIST_CLOSED,
    /** Đang học: attendance is marked; nobody comes in, or waits, any more. */
    RUNNING,
    /** Bế giảng: the sittings are over; results are recorded. */
    FINISHED,
    /** Đóng: every result is in; nothing changes any more. */
    CLOSED,
    /** Hủy: will not take place; the seats were given back. */
    CANCELLED,
    /** Hoãn: will take place on other days; seats and nominations are kept. */
    POSTPONED;

    private static final Set<ClassStatus> TAKING_SEATS = Set.of(OPEN, LIST_CLOSED);

    /** Whether a seat can be taken, given back and waited for. */
    public boolean takesSeats() {
        return TAKING_SEATS.contains(this);
    }

    /** Whether a seat in it takes up its days, so that there can be no other seat on them. */
    boolean takesUpDays() {
        return takesSeats() || this == RUNNING;
    }

    /** Whether attendance and results are written now. */
    public boolean keepsBook() {
        return this == RUNNING || this == FINISHED;
    }

    /** Whether it has begun, and so has a book of attendance and results to look into. */
    public boolean hasBook() {
        return keepsBook() || this == CLOSED;
    }

    /** Whether other days may be set. */
    public boolean canMove() {
        return this == PLANNED || this == POSTPONED;
    }
}
