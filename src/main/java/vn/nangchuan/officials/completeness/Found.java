package vn.nangchuan.officials.completeness;

import java.util.List;
import vn.nangchuan.officials.DossierPlace;

/**
 * Something that a rule has found.
 *
 * @param when from which day on until when it is so, whether or not a post is held then
 * @param arguments for the placeholders of its text; nothing that is sensitive
 */
record Found(DossierPlace place, Period when, List<Object> arguments) {

    static Found always(DossierPlace place, Object... arguments) {
        return new Found(place, Period.ALWAYS, List.of(arguments));
    }
}
