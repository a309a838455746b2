package vn.nangchuan.officials;

import java.util.List;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.standards.Outcome;
import vn.nangchuan.standings.RequirementLine;

/**
 * An official as the register lists it.
 *
 * @param posts held on the date, the main one first
 * @param open requirements that are lacking, whatever is under way
 */
public record OfficialLine(
        OfficialId id,
        String fullName,
        List<LocalizedText> posts,
        OfficialKind kind,
        Outcome outcome,
        List<RequirementLine> open) {}
