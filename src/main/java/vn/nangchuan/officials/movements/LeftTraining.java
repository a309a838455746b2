package vn.nangchuan.officials.movements;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.UnfinishedTraining;
import vn.nangchuan.officials.UnfinishedTraining.State;
import vn.nangchuan.scope.UnitPath;

/** What somebody who left or moved had not finished, as a movement keeps it: a line for each class. */
final class LeftTraining {

    /** Nobody sits in more; so it fits its column. */
    private static final int MOST = 10;

    private static final String BETWEEN = "\t";

    private LeftTraining() {}

    /** Null where there is none. */
    static @Nullable String written(List<UnfinishedTraining> trainings) {
        return trainings.isEmpty()
                ? null
                : trainings.stream()
                        .limit(MOST)
                        .map(left -> String.join(BETWEEN, left.state().name(), left.className(), left.paidBy()))
                        .collect(Collectors.joining("\n"));
    }

    /** As the audit trail shall have it. */
    static @Nullable String inWords(@Nullable String written) {
        return written == null
                ? null
                : of(new OfficialId(0), new UnitPath("/1/"), written).stream()
                        .map(left -> left.className() + " (" + left.paidBy() + ")")
                        .collect(Collectors.joining("; "));
    }

    static List<UnfinishedTraining> of(OfficialId official, UnitPath keeper, @Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("\n", -1))
                        .map(line -> line.split(BETWEEN, 3))
                        .map(parts ->
                                new UnfinishedTraining(official, keeper, parts[1], parts[2], State.valueOf(parts[0])))
                        .toList();
    }
}
