package vn.nangchuan.uikit;

import java.util.Optional;

/** Why somebody may not do any more what a moment ago they could. */
public interface LostRights {

    /** In the language of the person at the screen; empty when they have lost nothing since they signed in. */
    Optional<String> inWords();
}
