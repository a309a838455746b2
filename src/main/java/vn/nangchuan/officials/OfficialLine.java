package vn.nangchuan.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.RequirementLine;

/**
 * An official as the register lists it.
 *
 * @param keeper path of the unit that keeps the file now
 * @param unit where the main post is held, by its full name
 * @param posts held on the date, the main one first
 * @param secondedTo where they work for a time, with the posts kept; null: here
 * @param open requirements that are lacking, whatever is under way
 */
public record OfficialLine(
        OfficialId id,
        UnitPath keeper,
        String fullName,
        String unit,
        List<LocalizedText> posts,
        @Nullable String secondedTo,
        OfficialKind kind,
        Outcome outcome,
        List<RequirementLine> open)
        implements KeptRecord {

    @Override
    public OfficialId official() {
        return id;
    }
}
