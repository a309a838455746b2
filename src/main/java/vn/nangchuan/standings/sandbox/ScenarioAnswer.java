package vn.nangchuan.standings.sandbox;

/**
 * What one scenario would do.
 *
 * @param totals how everybody would stand
 * @param movements against the law in force
 */
public record ScenarioAnswer(Totals totals, Movements movements, Gap gap) {}
