package vn.nangchuan.audit;

import vn.nangchuan.scope.UnitPath;

/**
 * A line that waits for its transaction's end.
 *
 * @param chain path of the unit in whose chain it belongs
 */
record Draft(AuditEntry entry, Actor actor, UnitPath chain) {}
