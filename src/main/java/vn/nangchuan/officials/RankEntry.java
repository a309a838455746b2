package vn.nangchuan.officials;

import org.jspecify.annotations.Nullable;

/**
 * On what terms an official serves, as item 30 of the form asks, without pay. Anything may be missing.
 *
 * @param civilRank ngạch
 * @param jobPosition vị trí việc làm
 */
public record RankEntry(
        @Nullable String civilRank,
        @Nullable String jobPosition,
        @Nullable ContractKind contract) {

    public RankEntry {
        civilRank = EntryText.orNull(civilRank);
        jobPosition = EntryText.orNull(jobPosition);
    }
}
