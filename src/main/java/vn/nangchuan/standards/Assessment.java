package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.OfficialId;

/** How an official stands to the law on one date, requirement by requirement. */
public record Assessment(OfficialId officialId, LocalDate date, Outcome outcome, List<RequirementResult> results) {

    public Assessment {
        results = List.copyOf(results);
    }
}
