package vn.nangchuan.officials.imports;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Asking;
import vn.nangchuan.access.CrossUnitQuestions;
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
    private static final ScopedValue<Asking> BUDGET = ScopedValue.newInstance();

    private final RightsNow rights;
    private final CurrentUser currentUser;
    private final Scopes scopes;
    private final ImportTrail trail;
    private final CrossUnitQuestions questions;
    private final Map<Long, SignedInAccount> asked = new ConcurrentHashMap<>();

    ImportAskers(
            RightsNow rights, CurrentUser currentUser, Scopes scopes, ImportTrail trail, CrossUnitQuestions questions) {
        this.rights = rights;
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.trail = trail;
        this.questions = questions;
    }

    /** Notes that whoever is at the screen asked for something to be done with a file, in place of who asked before. */
    void expect(long file) {
        currentUser.find().ifPresentOrElse(person -> asked.put(file, person), () -> asked.remove(file));
    }

    /**
     * Does work in the name of who asked for it, in the scope of the job, under the rights that they hold now. What was asked across
     * units stays in the trail when nothing comes of the work.
     *
     * @throws BusinessRuleViolation when they may not bring people to this unit any more
     */
    <T> T as(long file, String job, Supplier<T> work) {
        Scope then = scopes.require();
        SignedInAccount asker = asked.remove(file);
        Set<String> now = rightsNow(asker, then);
        if (!now.contains(OfficialPermissions.EDIT)) {
            trail.rightLost(file, job);
            throw new BusinessRuleViolation(ImportFinding.IMPORT_RIGHT_LOST);
        }
        Asking budget = questions.by(asker);
        try {
            return ScopedValue.where(BUDGET, budget)
                    .call(() -> scopes.callIn(new Scope(then.path(), then.actor(), now, then.official()), work::get));
        } catch (RuntimeException | Error nothingKept) {
            trail.askedInVain(file, budget.taken());
            throw nothingKept;
        }
    }

    /** What may be asked across units for what is being done on this thread; outside such work as much as is wanted. */
    Asking budget() {
        return BUDGET.isBound() ? BUDGET.get() : questions.by(null);
    }

    /** Work for which no person asked has the rights that it was given. */
    private Set<String> rightsNow(@Nullable SignedInAccount asker, Scope then) {
        if (asker != null) {
            return rights.of(asker);
        }
        return then.actor().startsWith(PERSON) ? Set.of() : then.permissions();
    }
}
