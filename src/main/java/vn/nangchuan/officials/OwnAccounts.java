package vn.nangchuan.officials;

import vn.nangchuan.kernel.OfficialId;

/** Knows which accounts are an official's own, so that nobody decides on the own dossier; implemented where they are kept. */
public interface OwnAccounts {

    /**
     * Whether the official signs in as that actor.
     *
     * @param actor as {@code Scope.actor()} names it
     */
    boolean isOwn(OfficialId official, String actor);
}
