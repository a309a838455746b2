package vn.nangchuan.standards;

import java.util.List;

/** How an official stands to all requirements of the posts held. */
public enum Outcome {
    /** Đạt chuẩn: at least one requirement is asked for every post held, and none is lacking. */
    MET,
    /** Chưa đạt chuẩn: some requirement is plainly lacking, whatever else is unknown. */
    BELOW,
    /** Thiếu dữ liệu: nothing is plainly lacking, but something cannot be judged. */
    NO_DATA,
    /** Chưa có quy định: nothing is plainly lacking, but for a post held no requirement is asked. */
    NO_RULE;

    static Outcome of(List<RequirementResult> results, boolean everyPostHasRules) {
        if (results.stream().anyMatch(result -> result.state().weight() == BELOW)) {
            return BELOW;
        }
        if (!everyPostHasRules) {
            return NO_RULE;
        }
        return results.stream().allMatch(result -> result.state().weight() == MET) ? MET : NO_DATA;
    }
}
