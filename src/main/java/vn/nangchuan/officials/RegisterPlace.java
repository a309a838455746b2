package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/**
 * Where those whom a list shows hold their main post.
 *
 * @param below the path of the unit, where those in all units below it are meant too; null where only it is meant
 */
public record RegisterPlace(UnitId unit, @Nullable UnitPath below) {

    /** One commune, ward or township. */
    public static RegisterPlace commune(UnitId unit) {
        return new RegisterPlace(unit, null);
    }

    /** A district or a province with all its communes. */
    public static RegisterPlace allOf(UnitPath path) {
        return new RegisterPlace(path.unit(), path);
    }

    boolean isOneUnit() {
        return below == null;
    }

    /** The path within which one has to look; null where the scope is bound enough. */
    @Nullable
    String within() {
        return below == null || below.depth() == 1 ? null : below.value();
    }
}
