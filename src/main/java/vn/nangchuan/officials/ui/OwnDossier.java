package vn.nangchuan.officials.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.uikit.HomePage;

/** Whoever signs in for their own dossier sees it first. */
@Component
class OwnDossier implements HomePage {

    private final CurrentUser currentUser;

    OwnDossier(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Optional<String> address() {
        return currentUser.find().flatMap(SignedInAccount::official).map(OfficialNavigation::official);
    }
}
