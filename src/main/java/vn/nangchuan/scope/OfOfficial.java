package vn.nangchuan.scope;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/** What may belong to one official: all that a scope narrowed to that official reaches. */
public interface OfOfficial {

    /** The person it belongs to; null where it is nobody's, which a narrowed scope does not reach. */
    @Nullable
    OfficialId official();
}
