package vn.nangchuan.training;

import vn.nangchuan.scope.Published;

/** A sitting as lists show it. */
@Published("the days of a class that is offered to the whole province")
public record SittingLine(long id, SittingDays days) {}
