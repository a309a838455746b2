package vn.nangchuan.training;

/** A sitting as lists show it. */
public record SittingLine(long id, SittingDays days) {}
