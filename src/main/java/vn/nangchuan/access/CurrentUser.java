package vn.nangchuan.access;

import java.util.Optional;

/** Who is at the screen. Inject it; nothing else asks the security context. */
public interface CurrentUser {

    /**
     * @throws IllegalStateException when nobody is signed in
     */
    SignedInAccount require();

    Optional<SignedInAccount> find();

    /** Whether somebody is signed in who holds that permission. */
    boolean may(String permission);
}
