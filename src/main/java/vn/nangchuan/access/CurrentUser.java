package vn.nangchuan.access;

import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;

/** Who is at the screen. Inject it; nothing else asks the security context. */
public interface CurrentUser {

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    SignedInAccount require();

    Optional<SignedInAccount> find();

    /** Whether somebody is signed in who holds that permission. */
    boolean may(String permission);

    /** Whether somebody is signed in who is that official. */
    default boolean isSelf(OfficialId official) {
        return find().filter(person -> person.isSelf(official)).isPresent();
    }
}
