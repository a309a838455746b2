package vn.nangchuan.officials.movements.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.HeldPosting;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.ui.OpenMatters.Matter;

/**
 * What is open about somebody who may be leaving.
 *
 * @param named by other modules
 * @param held the posts that run
 * @param today the day that counts where none is chosen yet
 */
record LeaverMatters(List<Matter> named, List<UnfinishedTraining> unfinished, List<HeldPosting> held, LocalDate today) {

    /** None where it is no leaving. Nobody examines what the dead would have to pay back (decision 26). */
    List<Matter> of(@Nullable MovementKind kind, @Nullable LocalDate day, @Nullable HeldPosting givenUp) {
        LocalDate on = day == null ? today : day;
        if (kind == null || !kind.endsAllPosts() && !givesUpTheLast(kind, on, givenUp)) {
            return List.of();
        }
        List<Matter> matters = new ArrayList<>(named);
        if (kind != MovementKind.DEATH) {
            unfinished.forEach(left -> matters.add(new Matter(MovementTexts.unfinished(left, on, false), null)));
        }
        return matters;
    }

    private boolean givesUpTheLast(MovementKind kind, LocalDate on, @Nullable HeldPosting givenUp) {
        List<HeldPosting> going =
                held.stream().filter(posting -> posting.goesOnAfter(on)).toList();
        return kind == MovementKind.END_OF_POST
                && (givenUp == null ? going.size() <= 1 : going.stream().allMatch(givenUp::equals));
    }
}
