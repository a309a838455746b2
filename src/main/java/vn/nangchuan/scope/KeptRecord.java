package vn.nangchuan.scope;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/**
 * A record that a service hands out and that belongs to a unit. The guard compares it with the scope in force wherever
 * it stands in an answer, by itself, in a list, in a page: see {@link ScopeGuard}.
 */
public interface KeptRecord extends OfOfficial {

    /** Path of the unit that keeps it now. */
    UnitPath keeper();

    /** Path of the unit on the other side of the counter, who may see it too; null where there is none. */
    default @Nullable UnitPath counter() {
        return null;
    }

    @Override
    default @Nullable OfficialId official() {
        return null;
    }
}
