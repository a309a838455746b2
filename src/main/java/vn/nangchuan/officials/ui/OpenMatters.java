package vn.nangchuan.officials.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;

/** What is still open about an official, named before they leave or go elsewhere; a bean per module that has such matters. */
public interface OpenMatters {

    /** In words, each with the way to it; none where the signed-in person may not see them. */
    List<Matter> of(OfficialId official);

    /**
     * One matter.
     *
     * @param path where it can be dealt with; null where that is nowhere by itself
     */
    record Matter(String words, @Nullable String path) {}
}
