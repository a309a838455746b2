package vn.nangchuan.standards;

/**
 * A provision of law that asks nobody for a requirement on some days.
 *
 * @param verified whether somebody has checked it against the text of the law
 */
public record LegalWaiver(Validity validity, LegalSource legalSource, boolean verified) implements Evidence {}
