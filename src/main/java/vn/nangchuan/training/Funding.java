package vn.nangchuan.training;

/**
 * Money for a class from one source.
 *
 * @param amount in whole đồng
 */
public record Funding(FundingSource source, long amount) {}
