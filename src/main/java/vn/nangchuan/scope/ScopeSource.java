package vn.nangchuan.scope;

import java.util.Optional;

/** Says in whose scope the current request runs; implemented where sign-in is known. */
public interface ScopeSource {

    Optional<Scope> current();
}
