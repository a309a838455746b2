package vn.nangchuan.certificates;

import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;

/** Knows which account is an official's own; implemented where accounts are linked to officials. */
public interface SubjectAccounts {

    /** The actor, as {@code Scope.actor()} names it, that the official signs in as. */
    Optional<String> actorOf(OfficialId official);
}
