package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.PostsEnded;

/** Roles end with the posts: whoever leaves works for the unit no longer, but may still look at the own dossier. */
@Component
class AccountsOfLeavers {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountTrail trail;
    private final BusinessClock clock;

    AccountsOfLeavers(Accounts accounts, RoleGrants grants, AccountTrail trail, BusinessClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(PostsEnded left) {
        accounts.findByOfficialId(left.official().value()).forEach(account -> follow(account, left));
    }

    private void follow(Account account, PostsEnded left) {
        LocalDate today = clock.today();
        LocalDate day = left.from().isBefore(today) ? today : left.from();
        List<RoleGrant> ending = grants
                .findByAccountIdOrderByValidFromDescIdDesc(account.id().value())
                .stream()
                .filter(grant -> !grant.role().equals(GrantRules.OFFICIAL))
                .filter(grant -> left.keeper().contains(grant.unitPath()) && !grant.hasEndedBy(day))
                .toList();
        ending.forEach(grant -> {
            LocalDate formerEnd = grant.validTo();
            grant.endOn(day);
            trail.roleEnded(account, grant, formerEnd);
        });
    }
}
