package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.drafts.AccountDrafts;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.DossierHandedOn;
import vn.nangchuan.officials.PostsEnded;
import vn.nangchuan.scope.RoleHolders;
import vn.nangchuan.scope.UnitPath;

/** Roles end with the posts: what officials may do in a unit they may no longer do from the day on which they have left it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountsOfOfficials {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final RoleHolders holders;
    private final AccountDrafts drafts;
    private final AccountTrail trail;
    private final BusinessClock clock;

    AccountsOfOfficials(
            Accounts accounts,
            RoleGrants grants,
            RoleHolders holders,
            AccountDrafts drafts,
            AccountTrail trail,
            BusinessClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.holders = holders;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever leaves may still look at the own dossier. What the account is allowed elsewhere, those decide who gave it. */
    @EventListener
    void follow(PostsEnded left) {
        LocalDate day = fromTodayOn(left.from());
        grants.findByIdInOrderById(holders.grantsOf(left.official())).stream()
                .filter(grant -> left.keeper().contains(grant.unitPath()) && !grant.hasEndedBy(day))
                .filter(grant -> !grant.role().equals(GrantRules.OFFICIAL))
                .forEach(grant -> {
                    LocalDate formerEnd = grant.validTo();
                    grant.endOn(day);
                    trail.roleEndedWithPosts(left.official(), grant, formerEnd);
                });
    }

    /**
     * Whoever goes on in another commune takes the account along with the dossier, and with it the right to look at the own
     * one; its drafts do not go along.
     */
    @EventListener
    void follow(DossierHandedOn moved) {
        of(moved.official()).forEach(account -> move(account, moved));
    }

    private void move(Account account, DossierHandedOn moved) {
        LocalDate day = fromTodayOn(moved.from());
        List<RoleGrant> ending = running(account, moved.former(), day);
        boolean readsOwn = ending.stream().anyMatch(grant -> grant.role().equals(GrantRules.OFFICIAL));
        ending.forEach(grant -> grant.endOn(day));
        drafts.removeAll(account.id());
        account.moveTo(moved.keeper());
        accounts.saveAndFlush(account);
        if (readsOwn) {
            RolePeriod period = new RolePeriod(GrantRules.OFFICIAL, moved.official(), day, null);
            grants.saveAndFlush(new RoleGrant(account.id(), moved.keeper(), period));
        }
        trail.moved(account);
    }

    private List<Account> of(OfficialId official) {
        return accounts.findByOfficialId(official.value());
    }

    private LocalDate fromTodayOn(LocalDate day) {
        LocalDate today = clock.today();
        return day.isBefore(today) ? today : day;
    }

    /** What the account may still do in a unit on that day or later. */
    private List<RoleGrant> running(Account account, UnitPath unit, LocalDate day) {
        return grants.findByAccountIdOrderByValidFromDescIdDesc(account.id().value()).stream()
                .filter(grant -> unit.contains(grant.unitPath()) && !grant.hasEndedBy(day))
                .toList();
    }
}
