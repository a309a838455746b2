package vn.nangchuan.officials;

import java.util.Set;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.PostCode;

/**
 * The title of civil servants for land and construction, which by law bears one name in wards and townships and another in
 * rural communes. It is one title: whoever goes from one to the other goes on in it.
 */
public final class TitleByUnit {

    private static final PostCode IN_TOWNS = new PostCode("LAND_CONSTRUCTION_URBAN");
    private static final PostCode IN_THE_COUNTRY = new PostCode("LAND_CONSTRUCTION_RURAL");
    private static final Set<PostCode> NAMES = Set.of(IN_TOWNS, IN_THE_COUNTRY);
    private static final Set<UnitType> TOWNS = Set.of(UnitType.TOWNSHIP, UnitType.WARD);

    private TitleByUnit() {}

    /** Whether the post is held under that name in units of a type; above the communes each is, for each commune has its own. */
    public static boolean isIn(PostCode post, UnitType type) {
        return !type.isCommuneLevel() || in(post, type).equals(post);
    }

    /** The name under which the post goes on in a unit of that type. */
    static PostCode in(PostCode post, UnitType type) {
        if (!NAMES.contains(post)) {
            return post;
        }
        return TOWNS.contains(type) ? IN_TOWNS : IN_THE_COUNTRY;
    }

    /** Whether both are names of one post. */
    static boolean isSame(PostCode one, PostCode other) {
        return one.equals(other) || (NAMES.contains(one) && NAMES.contains(other));
    }
}
