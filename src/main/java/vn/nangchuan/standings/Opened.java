package vn.nangchuan.standings;

import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.Ending;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;

/**
 * A requirement that somebody will lack from a day on, and did not lack before.
 *
 * @param state how it stands from that day on
 * @param verified whether the rule, and every provision it rests on, has been checked against its text
 * @param cause why it is so from that day on
 */
@Published("names nobody; whose it is says what holds it")
public record Opened(Requirement requirement, RequirementState state, boolean verified, Ending cause) {}
