package vn.nangchuan.certificates;

import vn.nangchuan.kernel.OfficialId;

/** Knows which accounts are an official's own; implemented where accounts are linked to officials. */
public interface SubjectAccounts {

    /**
     * Whether the official signs in as that actor.
     *
     * @param actor as {@code Scope.actor()} names it
     */
    boolean isOwn(OfficialId official, String actor);
}
