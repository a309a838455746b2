package vn.nangchuan.standards;

import java.util.List;
import vn.nangchuan.kernel.OfficialId;

/** An {@link Assessment} without its reasons, evidence and mends: what is counted where many officials are judged. */
public record AssessmentSummary(OfficialId officialId, Outcome outcome, List<RequirementSummary> results) {}
