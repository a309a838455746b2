package vn.nangchuan.training;

import java.util.Map;

/**
 * Classes of a host and the units below it whose first day lies in a period, counted; cancelled ones are left out.
 *
 * @param enrolments seats held (lượt người), given-back ones not counted
 * @param people distinct officials among them
 * @param amounts đồng by source; a source that gave nothing is 0
 */
public record ClassFigures(int classes, int enrolments, int people, Map<FundingSource, Long> amounts) {

    public ClassFigures {
        amounts = Map.copyOf(amounts);
    }

    public long amount(FundingSource source) {
        return amounts.getOrDefault(source, 0L);
    }

    public long total() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
