package vn.nangchuan.officials.imports;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.RightsNow;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;

/**
 * Who asked for what is done with a file in the background, and what they may do when it begins. Kept in memory: a portal that
 * was stopped has forgotten it, and the job is interrupted.
 */
@Component
class ImportAskers {

    private static final String PERSON = "account:";

    private final RightsNow rights;
    private final CurrentUser currentUser;
    private final Scopes scopes;
    private final ImportTrail trail;
    private final Map<Long, SignedInAccount> asked = new ConcurrentHashMap<>();

    ImportAskers(RightsNow rights, CurrentUser currentUser, Scopes scopes, ImportTrail trail) {
        this.rights = rights;
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.trail = trail;
    }

    /** Notes that whoever is at the screen asked for something to be done with a file, in place of who asked before. */
    void expect(long file) {
        currentUser.find().ifPresentOrElse(person -> asked.put(file, person), () -> asked.remove(file));
    }

    /**
     * Does work in the name of who asked for it, in the scope of the job, under the rights that they hold now.
     *
     * @throws BusinessRuleViolation when they may not bring people to this unit any more
     */
    <T> T as(long file, String job, Supplier<T> work) {
        Scope then = scopes.require();
        Set<String> now = rightsNow(file, then);
        if (!now.contains(OfficialPermissions.EDIT)) {
            trail.rightLost(file, job);
            throw new BusinessRuleViolation(ImportFinding.IMPORT_RIGHT_LOST);
        }
        return scopes.callIn(new Scope(then.path(), then.actor(), now, then.official()), work::get);
    }

    /** Work for which no person asked has the rights that it was given. */
    private Set<String> rightsNow(long file, Scope then) {
        SignedInAccount asker = asked.remove(file);
        if (asker != null) {
            return rights.of(asker);
        }
        return then.actor().startsWith(PERSON) ? Set.of() : then.permissions();
    }
}
