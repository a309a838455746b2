package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.drafts.AccountDrafts;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.DossierHandedOn;

/**
 * Roles end with the posting: whoever goes on in another commune has none left in the former one from that day on. The
 * account goes along with the dossier, and with it the right to look at one's own; its drafts do not.
 */
@Component
class AccountsOfMovedOfficials {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final AccountDrafts drafts;
    private final AccountTrail trail;
    private final BusinessClock clock;

    AccountsOfMovedOfficials(
            Accounts accounts, RoleGrants grants, AccountDrafts drafts, AccountTrail trail, BusinessClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(DossierHandedOn moved) {
        accounts.findByOfficialId(moved.official().value()).forEach(account -> follow(account, moved));
    }

    private void follow(Account account, DossierHandedOn moved) {
        LocalDate today = clock.today();
        LocalDate day = moved.from().isBefore(today) ? today : moved.from();
        List<RoleGrant> ending = grants
                .findByAccountIdOrderByValidFromDescIdDesc(account.id().value())
                .stream()
                .filter(grant -> moved.former().contains(grant.unitPath()) && !grant.hasEndedBy(day))
                .toList();
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
}
