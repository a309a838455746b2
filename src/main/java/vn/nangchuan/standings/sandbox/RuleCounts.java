package vn.nangchuan.standings.sandbox;

/**
 * What changes in one requirement.
 *
 * @param opened so many people would lack it, or it would be unknown or excused no longer
 * @param closed for so many that would end
 */
public record RuleCounts(int opened, int closed) {}
