package vn.nangchuan.audit;

/**
 * A kind of act that lines tell of.
 *
 * @param action its code
 * @param subjectType the kind of thing it is done with
 */
public record ActionKind(String action, String subjectType) {}
