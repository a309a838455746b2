package vn.nangchuan.officials;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With which post somebody comes onto the register. Anything may still be missing.
 *
 * @param post code of the post
 * @param firstAppointedOn when a post of this family was first taken up; null: with this one
 */
public record FirstPostEntry(
        @Nullable String post,
        @Nullable LocalDate from,
        @Nullable LocalDate firstAppointedOn,
        @Nullable LocalDate recruitedOn) {}
