package vn.nangchuan.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.ScopeSource;
import vn.nangchuan.scope.UnitPath;

/** The scope of a request is that of the person signed in. */
@Component
class SignedInScope implements ScopeSource {

    private final CurrentUser currentUser;

    SignedInScope(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Scope> current() {
        return currentUser
                .find()
                .map(account -> new Scope(
                        new UnitPath(account.unitPath()),
                        "account:" + account.id(),
                        account.permissions(),
                        account.official().orElse(null)));
    }
}
