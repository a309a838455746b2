package vn.nangchuan.scope;

import static vn.nangchuan.scope.WallFixture.count;
import static vn.nangchuan.scope.WallFixture.execute;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nangchuan.scope.ProbeWorld.Filled;

/**
 * Changes each part of a dossier that other tables repeat, by whoever keeps it, and looks whether they say the same
 * afterwards, and who changed it.
 */
final class FollowProbes {

    private static final long OWN = 1;

    private final WallFixture wall;
    private final ProbesOfWords official;

    FollowProbes(ProbeWorld world) {
        wall = world.wall();
        official = new ProbesOfWords(world.table("official"));
    }

    /** What does not follow. */
    List<String> differences(Filled filled) throws Exception {
        List<String> differences = new ArrayList<>();
        try (Connection connection = wall.in(WallFixture.COMMUNE)) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> column : filled.words().asDossier().entrySet()) {
                if (!isFollowed(connection, filled, column.getKey(), column.getValue())) {
                    differences.add(filled + "." + column.getKey() + " stays when " + column.getValue() + " changes");
                }
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
        return differences;
    }

    private boolean isFollowed(Connection connection, Filled filled, String column, String ofOfficial)
            throws Exception {
        String value = official.other(ofOfficial);
        execute(connection, "UPDATE `%s` SET official_id = %d WHERE id = %2$d".formatted(filled, OWN));
        execute(
                connection,
                "UPDATE official SET %s = %s, changed_by = 'probe' WHERE id = %d".formatted(ofOfficial, value, OWN));
        String followed = "SELECT COUNT(*) FROM `%s` WHERE official_id = %d AND %s = %s AND changed_by = 'probe'"
                .formatted(filled, OWN, column, value);
        return count(connection, followed) == 1;
    }
}
