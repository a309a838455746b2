package vn.nangchuan.standings.law;

import java.time.LocalDate;
import vn.nangchuan.standards.ProvincialParameter;

/**
 * A value that nobody has drafted, to see what it would do.
 *
 * @param name of the value, as the rules name it
 * @param from the first day; it would hold until a later decision
 */
public record TrialValue(String name, LocalDate from, ProvincialParameter.Value value) {}
