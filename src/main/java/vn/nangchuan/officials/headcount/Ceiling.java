package vn.nangchuan.officials.headcount;

import vn.nangchuan.scope.Published;

/**
 * The most people that may hold posts in a unit on a day.
 *
 * @param source the document that says so, with its clause; a decision of the province by its number
 * @param verified whether somebody has compared it with the text of the document
 */
@Published("law, or a decision of the province about one of its units")
public record Ceiling(int most, String source, boolean verified) {}
