package vn.nangchuan.accounts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.scope.Published;

/**
 * Somebody who may open a dossier, and why.
 *
 * @param role name of the role that allows it
 * @param displayName of the account's holder
 * @param until first day on which the role is no longer held; null: no end is set
 * @param endsAt when an opening in an emergency ends, in real time; null for any other
 */
@Published("who may open a dossier is told to those who may and to the official whose it is: role, unit, name, no more")
public record DossierReader(
        String role,
        String displayName,
        Sight sight,
        @Nullable LocalDate until,
        @Nullable Instant endsAt) {

    /** How much they see of it. */
    public enum Sight {
        /** All of it, and keeps it. */
        KEEPS,
        /** All of it. */
        READS,
        /** All of it, because it is their own. */
        OWN,
        /** All of it for some hours, with a reason that the commune and the official see. */
        IN_EMERGENCY
    }
}
