package vn.nangchuan.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.accounts.AccountPermissions.MayManageAccounts;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.ScopeGuard;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/**
 * Opens accounts for many units at once from a list: first only looking, with every line's mistakes, then all of them or
 * none.
 */
@Service
@Transactional
@MayManageAccounts
public class AccountBatch {

    private final AccountOffice office;
    private final OpeningRules openings;
    private final GrantRules grants;
    private final UnitDirectory units;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final ScopeGuard guard;

    @SuppressWarnings("TooManyParameters")
    AccountBatch(
            AccountOffice office,
            OpeningRules openings,
            GrantRules grants,
            UnitDirectory units,
            CurrentUser currentUser,
            BusinessClock clock,
            JdbcClient jdbc,
            ScopeGuard guard) {
        this.office = office;
        this.openings = openings;
        this.grants = grants;
        this.units = units;
        this.currentUser = currentUser;
        this.clock = clock;
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** A list to fill in: the units in reach where the role could be given and nobody holds it without an end. */
    @Transactional(readOnly = true)
    public List<BatchEntry> withoutHolder(String role) {
        Set<Long> served = Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT g.unit_id, g.unit_path FROM role_grant g JOIN account a ON a.id = g.account_id
                        WHERE g.role = :role AND g.valid_to IS NULL AND (a.valid_to IS NULL OR a.valid_to > :today)
                        """)
                .param("role", role)
                .param("today", clock.today())
                .query((row, _) -> served(row))
                .list());
        Map<UnitId, String> codes = units.codesOn(clock.today());
        List<UnitSummary> missing = inReach().stream()
                .filter(unit -> grants.rolesFor(unit).contains(role))
                .filter(unit -> !served.contains(unit.id().value()))
                .toList();
        List<BatchEntry> entries = new ArrayList<>();
        for (UnitSummary unit : missing) {
            String suggested = Username.suggestedFor(unit.name()).orElse("");
            String code = codes.getOrDefault(unit.id(), "");
            entries.add(new BatchEntry(entries.size() + 2, code, unit.fullName(), "", suggested, ""));
        }
        return entries;
    }

    private long served(ResultSet row) throws SQLException {
        guard.requireKept(UnitPath.read(row, "unit_path"));
        return row.getLong("unit_id");
    }

    /** Looks at a list without opening anything; the lines come in the order of the list. */
    @Transactional(readOnly = true)
    public List<BatchLine> check(String role, List<BatchEntry> entries) {
        return check(role, entries, finder());
    }

    private List<BatchLine> check(String role, List<BatchEntry> entries, UnitFinder finder) {
        Set<String> names = new HashSet<>();
        Set<UnitId> places = new HashSet<>();
        return entries.stream()
                .map(entry -> check(entry, role, finder.find(entry).orElse(null), names, places))
                .toList();
    }

    private BatchLine check(
            BatchEntry entry, String role, @Nullable UnitSummary unit, Set<String> names, Set<UnitId> places) {
        List<Finding> findings = new ArrayList<>();
        if (unit == null) {
            findings.add(Finding.error(AccountFinding.ACCOUNT_UNIT_UNKNOWN).at("unit"));
        } else if (!places.add(unit.id())) {
            findings.add(Finding.error(AccountFinding.LIST_UNIT_TWICE).at("unit"));
        }
        if (!names.add(entry.username().toLowerCase(Locale.ROOT))) {
            findings.add(Finding.error(AccountFinding.LIST_USERNAME_TWICE).at("username"));
        }
        try {
            Username username = new Username(entry.username());
            if (unit != null) {
                findings.addAll(openings.judge(opening(entry, role, username, unit), unit));
            }
        } catch (BusinessRuleViolation malformed) {
            findings.addAll(malformed.findings());
        }
        return new BatchLine(entry, unit == null ? entry.unitName() : unit.fullName(), findings);
    }

    /**
     * Opens all accounts of a list, or none.
     *
     * @throws BusinessRuleViolation with {@link AccountFinding#LIST_HAS_ERRORS} when any line has a mistake by now
     */
    public List<BatchOpened> open(String role, List<BatchEntry> entries) {
        UnitFinder finder = finder();
        if (check(role, entries, finder).stream().anyMatch(line -> !line.isFine())) {
            throw new BusinessRuleViolation(AccountFinding.LIST_HAS_ERRORS);
        }
        return entries.stream()
                .map(entry -> {
                    UnitSummary unit = finder.find(entry).orElseThrow();
                    OpenAccount opening = opening(entry, role, new Username(entry.username()), unit);
                    return new BatchOpened(unit.fullName(), office.open(opening));
                })
                .toList();
    }

    private OpenAccount opening(BatchEntry entry, String role, Username username, UnitSummary unit) {
        LocalDate until = currentUser.require().workplace().until();
        String email = entry.email().isBlank() ? null : entry.email();
        return new OpenAccount(username, entry.displayName(), email, null, unit.id(), role, clock.today(), until);
    }

    private UnitFinder finder() {
        return new UnitFinder(inReach(), units.codesOn(clock.today()));
    }

    private List<UnitSummary> inReach() {
        return units.allBelow(new UnitPath(currentUser.require().unitPath()), clock.today());
    }

    /** Recognises units by code, else by a name that only one of them has. */
    private static final class UnitFinder {

        private final Map<String, UnitSummary> byCode = new HashMap<>();
        private final Map<String, List<UnitSummary>> byName;

        UnitFinder(List<UnitSummary> units, Map<UnitId, String> codes) {
            units.forEach(unit -> Optional.ofNullable(codes.get(unit.id())).ifPresent(code -> byCode.put(code, unit)));
            byName = new HashMap<>(
                    units.stream().collect(Collectors.groupingBy(unit -> VietnameseText.searchKey(unit.fullName()))));
            units.stream()
                    .collect(Collectors.groupingBy(unit -> VietnameseText.searchKey(unit.name())))
                    .forEach(byName::putIfAbsent);
        }

        Optional<UnitSummary> find(BatchEntry entry) {
            return entry.code().isBlank()
                    ? Optional.ofNullable(byName.get(VietnameseText.searchKey(entry.unitName())))
                            .filter(found -> found.size() == 1)
                            .map(List::getFirst)
                    : Optional.ofNullable(byCode.get(entry.code()));
        }
    }
}
