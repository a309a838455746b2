package vn.nangchuan.officials.completeness;

import java.util.List;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierPlace;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * A dossier in which something is to be mended, as a line of a list.
 *
 * @param nameSort the sort key of the name, in hexadecimal digits
 * @param post the main one held; empty where there is none
 * @param points what is to be mended, in the order of the rules
 */
public record IncompleteDossier(
        OfficialId official,
        UnitPath keeper,
        String fullName,
        String nameSort,
        List<LocalizedText> post,
        List<Point> points)
        implements KeptRecord {

    public IncompleteDossier {
        post = List.copyOf(post);
        points = List.copyOf(points);
    }

    /** One thing and where it is mended. */
    public record Point(GapRule rule, DossierPlace place) {}
}
