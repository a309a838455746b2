/**
 * The judgement from the command line: a table of facts in, a table of results out, without portal and database. It is
 * for those who want to try a rule file, check the portal's answers by other means, or judge a list once.
 *
 * <p>A start without Spring is part of the purpose: nothing here may touch it, so that the command answers at once. It
 * belongs to the module of the standards, and is named so that the start of the program may call it.
 */
@NullMarked
@NamedInterface("commandline")
package vn.nangchuan.standards.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
