package vn.nangchuan.certificates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step taken with a certificate, as its history shows it.
 *
 * @param from null for the first
 * @param actor as {@code Scope.actor()} names it
 * @param at by the business clock
 */
public record DecisionLine(
        CertificateStep step,
        @Nullable CertificateStatus from,
        CertificateStatus to,
        @Nullable String reason,
        String actor,
        Instant at) {}
