package vn.nangchuan.officials.movements;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What happens to somebody's posts. */
public enum MovementKind {
    /** Bổ nhiệm, bầu: takes up a post, instead of one that is held if any is. */
    APPOINTMENT(true, Ends.ONE),
    /** Tuyển dụng: comes onto the register with a first post. */
    RECRUITMENT(true, Ends.NONE),
    /** Điều động về: comes onto the register from a district, a province or another place whose dossiers are not kept here. */
    SENT_HERE(true, Ends.NONE),
    /** Kiêm nhiệm: takes up a post beside those that are held. */
    CONCURRENT_POST(true, Ends.NONE),
    /** Thôi giữ một chức vụ. */
    END_OF_POST(false, Ends.ONE),
    /** Biệt phái đi: works elsewhere for a time. The posts stay, and with them the place in the headcount. */
    SECONDMENT(false, Ends.NONE),
    /** Hết thời hạn biệt phái. */
    SECONDMENT_BACK(false, Ends.NONE),
    /** Nghỉ hưu. */
    RETIREMENT(false, Ends.ALL),
    /** Thôi việc. */
    RESIGNATION(false, Ends.ALL),
    /** Buộc thôi việc, bãi nhiệm. */
    DISMISSAL(false, Ends.ALL),
    /** Từ trần. */
    DEATH(false, Ends.ALL),
    /** Trở lại: somebody who held posts before and holds none takes one up; it is the same dossier. */
    RETURN(true, Ends.NONE),
    /** Điều động sang đơn vị khác. */
    TRANSFER(true, Ends.ALL),
    /** Luân chuyển ngang giữa các xã. */
    ROTATION(true, Ends.ALL);

    private enum Ends {
        NONE,
        ONE,
        ALL
    }

    private final boolean begins;
    private final Ends ends;

    MovementKind(boolean begins, Ends ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** Whether a post is taken up. */
    public boolean beginsPost() {
        return begins;
    }

    /** Whether one post is given up, or replaced. */
    public boolean endsOnePost() {
        return ends == Ends.ONE;
    }

    /** Whether whoever it happens to holds no post in the unit any more. */
    public boolean endsAllPosts() {
        return ends == Ends.ALL;
    }

    /** Whether it names a place outside the unit, to which or from which somebody goes. */
    public boolean namesPlace() {
        return this == SECONDMENT || this == SENT_HERE;
    }

    /** Those by which somebody comes onto the register. */
    public static List<MovementKind> arrivals() {
        return List.of(APPOINTMENT, RECRUITMENT, SENT_HERE);
    }

    /** Whether somebody goes from one unit to another, which takes more than one unit to decide. */
    public boolean isBetweenUnits() {
        return this == TRANSFER || this == ROTATION;
    }

    /** Those that a unit records by itself of somebody who is on its register. */
    public static List<MovementKind> withinUnit() {
        return Arrays.stream(values())
                .filter(kind -> !kind.isBetweenUnits() && kind != RECRUITMENT && kind != SENT_HERE)
                .toList();
    }

    /** Those that two units and the province decide. */
    public static List<MovementKind> betweenUnits() {
        return List.of(TRANSFER, ROTATION);
    }

    private boolean decidesSecondment() {
        return this == SECONDMENT || this == SECONDMENT_BACK || endsAllPosts();
    }

    /** Those of which the latest tells whether somebody works elsewhere for a time. */
    static List<MovementKind> decidingSecondment() {
        return Arrays.stream(values()).filter(MovementKind::decidesSecondment).toList();
    }

    /** Whether somebody works elsewhere for a time, to whom these happened, the latest first. */
    public static boolean leavesSeconded(Stream<MovementKind> happened) {
        return happened.filter(MovementKind::decidesSecondment)
                .findFirst()
                .filter(latest -> latest == SECONDMENT)
                .isPresent();
    }

    /** Key of its text. */
    public String messageKey() {
        return "officials.movement.kind." + name();
    }
}
