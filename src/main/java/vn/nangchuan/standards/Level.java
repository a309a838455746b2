package vn.nangchuan.standards;

import static vn.nangchuan.standards.Criterion.DEFENCE;
import static vn.nangchuan.standards.Criterion.FOREIGN_LANGUAGE;
import static vn.nangchuan.standards.Criterion.GENERAL_EDUCATION;
import static vn.nangchuan.standards.Criterion.INFORMATION_TECHNOLOGY;
import static vn.nangchuan.standards.Criterion.POLITICAL_THEORY;
import static vn.nangchuan.standards.Criterion.STATE_MANAGEMENT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rung on the ladder of a criterion. Levels are compared by rank, never by their names. */
public enum Level {
    /** Biết đọc, biết viết. */
    LITERATE(GENERAL_EDUCATION, 1),
    /** Tiểu học. */
    PRIMARY_SCHOOL(GENERAL_EDUCATION, 2),
    /** Trung học cơ sở. */
    LOWER_SECONDARY(GENERAL_EDUCATION, 3),
    /** Trung học phổ thông. */
    UPPER_SECONDARY(GENERAL_EDUCATION, 4),

    /** Sơ cấp, or training recognised as equal to it. */
    PROFESSIONAL_ELEMENTARY(Criterion.PROFESSIONAL, 1),
    /** Trung cấp. */
    PROFESSIONAL_INTERMEDIATE(Criterion.PROFESSIONAL, 2),
    /** Cao đẳng. */
    COLLEGE(Criterion.PROFESSIONAL, 3),
    /** Đại học. */
    BACHELOR(Criterion.PROFESSIONAL, 4),
    /** Thạc sĩ. */
    MASTER(Criterion.PROFESSIONAL, 5),
    /** Tiến sĩ. */
    DOCTORATE(Criterion.PROFESSIONAL, 6),

    /** Sơ cấp lý luận chính trị. */
    POLITICAL_ELEMENTARY(POLITICAL_THEORY, 1),
    /** Trung cấp lý luận chính trị. */
    POLITICAL_INTERMEDIATE(POLITICAL_THEORY, 2),
    /** Cao cấp lý luận chính trị; the forms count the bachelor of politics (cử nhân chính trị) with it. */
    POLITICAL_ADVANCED(POLITICAL_THEORY, 3),

    /** Bồi dưỡng quản lý nhà nước ngạch cán sự. */
    STATE_OFFICER(STATE_MANAGEMENT, 1),
    /** Bồi dưỡng quản lý nhà nước ngạch chuyên viên. */
    STATE_SPECIALIST(STATE_MANAGEMENT, 2),
    /** Bồi dưỡng quản lý nhà nước ngạch chuyên viên chính. */
    STATE_PRINCIPAL(STATE_MANAGEMENT, 3),
    /** Bồi dưỡng quản lý nhà nước ngạch chuyên viên cao cấp. */
    STATE_SENIOR(STATE_MANAGEMENT, 4),

    /**
     * Bồi dưỡng kiến thức quốc phòng và an ninh, đối tượng 4. The groups are numbered from the highest offices down (Luật Giáo
     * dục quốc phòng và an ninh 30/2013/QH13, Nghị định 13/2014/NĐ-CP), so the rank rises while the number falls; that the
     * course of a higher group counts for a lower one is our reading and not checked.
     */
    DEFENCE_GROUP_4(DEFENCE, 1),
    /** Đối tượng 3. */
    DEFENCE_GROUP_3(DEFENCE, 2),
    /** Đối tượng 2. */
    DEFENCE_GROUP_2(DEFENCE, 3),
    /** Đối tượng 1: the highest offices. */
    DEFENCE_GROUP_1(DEFENCE, 4),

    /**
     * Chứng chỉ ngoại ngữ thực hành trình độ A (Quyết định 177/QĐ-TCBT, 1993). The old certificates stand below the framework
     * of 2014: as which of its levels they count is for an {@link Equivalence} with its days to say, and none is shipped.
     */
    FOREIGN_A(FOREIGN_LANGUAGE, 1),
    /** Trình độ B, as before. */
    FOREIGN_B(FOREIGN_LANGUAGE, 2),
    /** Trình độ C, as before. */
    FOREIGN_C(FOREIGN_LANGUAGE, 3),
    /** Bậc 1 of the six of Thông tư 01/2014/TT-BGDĐT, which are those of the European framework: A1. */
    FOREIGN_1(FOREIGN_LANGUAGE, 4),
    /** Bậc 2, A2. */
    FOREIGN_2(FOREIGN_LANGUAGE, 5),
    /** Bậc 3, B1. */
    FOREIGN_3(FOREIGN_LANGUAGE, 6),
    /** Bậc 4, B2. */
    FOREIGN_4(FOREIGN_LANGUAGE, 7),
    /** Bậc 5, C1. */
    FOREIGN_5(FOREIGN_LANGUAGE, 8),
    /** Bậc 6, C2. */
    FOREIGN_6(FOREIGN_LANGUAGE, 9),

    /** Tin học văn phòng trình độ A. */
    OFFICE_A(INFORMATION_TECHNOLOGY, 1),
    /** Tin học văn phòng trình độ B. */
    OFFICE_B(INFORMATION_TECHNOLOGY, 2),
    /** Tin học văn phòng trình độ C. */
    OFFICE_C(INFORMATION_TECHNOLOGY, 3),
    /** Ứng dụng công nghệ thông tin cơ bản (Thông tư 03/2014/TT-BTTTT). */
    IT_BASIC(INFORMATION_TECHNOLOGY, 4),
    /** Ứng dụng công nghệ thông tin nâng cao (Thông tư 03/2014/TT-BTTTT). */
    IT_ADVANCED(INFORMATION_TECHNOLOGY, 5);

    private final Criterion criterion;
    private final int rank;

    Level(Criterion criterion, int rank) {
        this.criterion = criterion;
        this.rank = rank;
    }

    /** The highest rung of a ladder; empty for a criterion without levels. */
    static Optional<Level> highestOf(Criterion criterion) {
        return Arrays.stream(values())
                .filter(level -> level.criterion == criterion)
                .max(Comparator.comparingInt(Level::rank));
    }

    public Criterion criterion() {
        return criterion;
    }

    /** The place on the ladder of its criterion; 1 is the lowest. */
    public int rank() {
        return rank;
    }

    /**
     * Whether this rung is the other one or a higher one.
     *
     * @throws IllegalArgumentException if the other level stands on another ladder
     */
    public boolean atLeast(Level other) {
        requireOn(other.criterion, this);
        return rank >= other.rank;
    }

    static void requireOn(Criterion criterion, @Nullable Level level) {
        if (level != null && level.criterion != criterion) {
            throw new IllegalArgumentException("%s is no level of %s".formatted(level, criterion));
        }
    }
}
