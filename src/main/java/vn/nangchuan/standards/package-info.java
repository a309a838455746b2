/**
 * The standards that the law sets for the posts of a commune, and the judgement whether an official meets them.
 *
 * <p>The law is data: dated rule sets, read once from rule files, each rule citing its article. The judgement is a pure
 * function of the law, the facts known about one official and a date; it reads no clock and no database, so that every
 * standing can be explained, and computed again, as of any day. {@link vn.nangchuan.standards.Assessor} judges one day,
 * {@link vn.nangchuan.standards.Standings} the whole time in office.
 */
@NullMarked
@ApplicationModule(
        displayName = "Standards",
        allowedDependencies = {"kernel"})
package vn.nangchuan.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
