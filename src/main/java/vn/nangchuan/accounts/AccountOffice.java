package vn.nangchuan.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.Credentials;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.accounts.AccountPermissions.MayManageAccounts;
import vn.nangchuan.drafts.AccountDrafts;
import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.DossierHead;
import vn.nangchuan.officials.DossierRecords;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/**
 * Opens and closes accounts, gives and takes away roles, hands out new passwords: each only for other people, only in
 * one's own units, and only roles that one may pass on. What counts from a day on counts in open sessions too. Whoever
 * does any of this has shown within the last minutes that it is still they ({@link Reauthentication}).
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayManageAccounts
public class AccountOffice {

    private final Accounts accounts;
    private final RoleGrants grants;
    private final OpeningRules openings;
    private final GrantRules rules;
    private final AdministratorRoles administrators;
    private final UnitDirectory units;
    private final DossierRecords dossiers;
    private final Credentials credentials;
    private final Reauthentication reauthentication;
    private final AccountDrafts drafts;
    private final AccountTrail trail;
    private final BusinessClock clock;

    @SuppressWarnings("TooManyParameters")
    AccountOffice(
            Accounts accounts,
            RoleGrants grants,
            OpeningRules openings,
            GrantRules rules,
            AdministratorRoles administrators,
            UnitDirectory units,
            DossierRecords dossiers,
            Credentials credentials,
            Reauthentication reauthentication,
            AccountDrafts drafts,
            AccountTrail trail,
            BusinessClock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.openings = openings;
        this.rules = rules;
        this.administrators = administrators;
        this.units = units;
        this.dossiers = dossiers;
        this.credentials = credentials;
        this.reauthentication = reauthentication;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The roles that the person at the screen may give in that unit; none where it is out of reach. */
    @Transactional(readOnly = true)
    @JudgedInside("names of roles, which are the product's")
    public List<String> rolesToGive(UnitId unit) {
        return units.find(unit).map(rules::rolesFor).orElseGet(List::of);
    }

    /** The roles that the person at the screen may give in communes, whichever. */
    @Transactional(readOnly = true)
    @JudgedInside("names of roles, which are the product's")
    public List<String> rolesToGiveInCommunes() {
        return rules.rolesToGiveInCommunes();
    }

    /**
     * Opens an account with one role and a password to hand over; it can sign in once this has ended well.
     *
     * @throws vn.nangchuan.kernel.BusinessRuleViolation with {@link AccountFinding}s at the fields of the opening
     */
    public OpenedAccount open(OpenAccount opening) {
        reauthentication.require();
        UnitSummary unit = existing(opening.unit());
        BusinessRuleViolation.throwIfAny(openings.judge(opening, unit));
        Account account = new Account(unit.path(), opening.username(), opening.displayName(), clock.today());
        account.reachBy(opening.email());
        account.belongTo(keptAt(unit.path(), opening.official()));
        accounts.saveAndFlush(account);
        RolePeriod period = period(account, opening.role(), opening.from(), opening.until());
        trail.opened(account, grants.saveAndFlush(new RoleGrant(account.id(), unit.path(), period)));
        return new OpenedAccount(
                account.id(), account.unitPath(), opening.username(), account.displayName(), handOver(account.id()));
    }

    /** Changes what an account says of its holder. */
    public void edit(EditAccount edit) {
        reauthentication.require();
        Account account = forChange(edit.id(), edit.version());
        BusinessRuleViolation.throwIfAny(openings.judge(edit.displayName(), edit.email()));
        if (!Objects.equals(account.official(), edit.official())) {
            rules.requireAnother(account.id());
        }
        requireManageable(account.id());
        String formerName = account.displayName();
        String formerEmail = account.email();
        account.name(edit.displayName());
        account.reachBy(edit.email());
        account.belongTo(keptAt(account.unitPath(), edit.official()));
        trail.edited(account, formerName, formerEmail);
    }

    /** Gives a role, in the account's own unit or another one of those in reach. */
    public void grant(GrantRole grant) {
        reauthentication.require();
        UnitSummary unit = existing(grant.unit());
        Account account = forChange(grant.account(), grant.version());
        rules.requireAnother(account.id());
        rules.requireDelegated(grant.role(), unit);
        rules.requirePeriod(grant.from(), grant.until());
        if (account.isClosedOn(grant.from())) {
            throw GrantRules.refused("role", AccountFinding.ACCOUNT_IS_CLOSED);
        }
        if (!account.unitPath().contains(unit.path())) {
            throw GrantRules.refused("unit", AccountFinding.ROLE_OUTSIDE_HOME);
        }
        RolePeriod period = period(account, grant.role(), grant.from(), grant.until());
        rules.requireFree(held(account.id()), unit.path(), period);
        trail.roleGiven(account, grants.saveAndFlush(new RoleGrant(account.id(), unit.path(), period)));
    }

    /** Takes a role away from a day on. */
    public void end(EndRole end) {
        reauthentication.require();
        Account account = forChange(end.account(), end.version());
        rules.requireAnother(account.id());
        RoleGrant grant = grants.findById(end.grant())
                .filter(found -> found.accountId().equals(account.id()))
                .orElseThrow(() -> new IllegalArgumentException("No role " + end.grant() + " in this scope"));
        rules.requireDelegated(grant.role(), unit(grant.unitId()));
        if (end.day().isBefore(clock.today())) {
            throw GrantRules.refused("day", AccountFinding.ROLE_ENDS_TOO_EARLY);
        }
        administrators.requireAnotherThan(List.of(grant), end.day());
        LocalDate formerEnd = grant.validTo();
        grant.endOn(end.day());
        trail.roleEnded(account, grant, formerEnd);
    }

    /** Closes an account today: all its roles end, its drafts go, and whoever is signed in with it is signed out. */
    public void close(AccountId id, int version) {
        reauthentication.require();
        LocalDate today = clock.today();
        Account account = forChange(id, version);
        rules.requireAnother(id);
        List<RoleGrant> held = requireManageable(id);
        administrators.requireAnotherThan(held, today);
        account.close(today);
        held.forEach(grant -> grant.endOn(today));
        drafts.removeAll(id);
        trail.closed(account);
    }

    /** Opens a closed account again, without its former roles and with a new password to hand over. */
    @JudgedInside("the account was judged when it was loaded")
    public OneTimePassword reopen(AccountId id, int version) {
        reauthentication.require();
        Account account = forChange(id, version);
        rules.requireAnother(id);
        requireManageable(id);
        account.reopen(clock.today());
        trail.reopened(account);
        return handOver(id);
    }

    /** Replaces a forgotten password by one to hand over. Whoever may not give the account's roles may not do this. */
    @JudgedInside("the account was judged when it was loaded")
    public OneTimePassword resetPassword(AccountId id, int version) {
        reauthentication.require();
        Account account = forChange(id, version);
        rules.requireAnother(id);
        requireManageable(id);
        if (account.isClosedOn(clock.today())) {
            throw new BusinessRuleViolation(AccountFinding.ACCOUNT_IS_CLOSED);
        }
        trail.passwordReset(account);
        return handOver(id);
    }

    /** Takes the second factor from somebody who lost phone and recovery codes, and ends their sessions. */
    public void removeSecondFactor(AccountId id, int version) {
        reauthentication.require();
        Account account = forChange(id, version);
        rules.requireAnother(id);
        requireManageable(id);
        trail.secondFactorRemoved(account);
        credentials.removeSecondFactor(id);
    }

    /** Who could take an account over, or close it, must be one who may give and take all its roles, now and to come. */
    private List<RoleGrant> requireManageable(AccountId id) {
        List<RoleGrant> held = held(id).stream()
                .filter(grant -> !grant.hasEndedBy(clock.today()))
                .toList();
        if (!id.equals(rules.self())) {
            held.forEach(grant -> rules.requireDelegated(grant.role(), unit(grant.unitId())));
        }
        return held;
    }

    private OneTimePassword handOver(AccountId id) {
        OneTimePassword password = OneTimePassword.next();
        credentials.handOver(id, password.value());
        return password;
    }

    private RolePeriod period(Account account, String role, LocalDate from, @Nullable LocalDate until) {
        boolean narrowed = role.equals(GrantRules.OFFICIAL);
        if (narrowed && account.official() == null) {
            throw GrantRules.refused("official", AccountFinding.ROLE_NEEDS_AN_OFFICIAL);
        }
        return new RolePeriod(role, narrowed ? account.official() : null, from, until);
    }

    private @Nullable OfficialId keptAt(UnitPath unit, @Nullable OfficialId official) {
        if (official == null) {
            return null;
        }
        return dossiers.find(official)
                .filter(head -> unit.contains(head.keeper()))
                .map(DossierHead::official)
                .orElseThrow(() -> GrantRules.refused("official", AccountFinding.ROLE_NEEDS_AN_OFFICIAL));
    }

    private List<RoleGrant> held(AccountId account) {
        return grants.findByAccountIdOrderByValidFromDescIdDesc(account.value());
    }

    private Account forChange(AccountId id, int version) {
        Account account = accounts.findForChange(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No account " + id + " in this scope"));
        if (account.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Account.class, id.value());
        }
        return account;
    }

    private UnitSummary unit(UnitId id) {
        return units.find(id).orElseThrow(() -> new IllegalStateException("A role in no unit"));
    }

    private UnitSummary existing(UnitId id) {
        return units.find(id)
                .filter(unit -> unit.existsOn(clock.today()))
                .orElseThrow(() -> GrantRules.refused("unit", AccountFinding.ACCOUNT_UNIT_UNKNOWN));
    }
}
