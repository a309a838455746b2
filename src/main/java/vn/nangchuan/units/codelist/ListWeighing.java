package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitSummary;

/** Compares a list with the units of the province in whose scope this runs. */
@Component
class ListWeighing {

    private final UnitDirectory units;
    private final UnitUses uses;
    private final Scopes scopes;
    private final BusinessClock clock;

    ListWeighing(UnitDirectory units, UnitUses uses, Scopes scopes, BusinessClock clock) {
        this.units = units;
        this.uses = uses;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * @throws BusinessRuleViolation with {@link UnitListFinding#UNIT_LIST_NOT_OURS} when the list has no row of the
     *     province
     */
    WeighedList weigh(ImportOrder order) {
        LocalDate day = order.asOf();
        UnitPath province = UnitPath.ofProvince(scopes.require().path().province());
        List<KnownUnit> known = known(province, day);
        KnownUnit top = known.stream()
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(UnitListFinding.UNIT_LIST_NOT_OURS));
        List<ListedUnit> ours = ours(order.list(), top);
        List<ListedUnit> listed =
                ours.stream().filter(unit -> unit.holdsOn(day)).toList();
        UnitComparison comparison = new UnitComparison(known, listed, day, order.whole()).compare();
        new Leaving(comparison.changes(), known, uses.on(clock.today())).decide();
        ListChanges changes = new ListChanges(
                top.unit(),
                day,
                comparison.changes().stream().map(PlannedChange::shown).toList(),
                comparison.unchanged(),
                order.list().units().size() - ours.size(),
                ours.size() - listed.size(),
                findings(order, listed, known));
        return new WeighedList(known, comparison, listed, changes);
    }

    private List<KnownUnit> known(UnitPath province, LocalDate day) {
        Map<UnitId, String> codes = units.codesOn(day);
        return units.allBelow(province, day).stream()
                .filter(unit -> unit.type().isAdministrative() || codes.containsKey(unit.id()))
                .map(unit -> known(unit, codes))
                .toList();
    }

    private static KnownUnit known(UnitSummary unit, Map<UnitId, String> codes) {
        UnitId parent = unit.path().depth() == 1 ? null : parentOf(unit.path());
        return new KnownUnit(unit, codes.get(unit.id()), parent, parent == null ? null : codes.get(parent));
    }

    private static UnitId parentOf(UnitPath path) {
        String own = path.unit() + "/";
        return new UnitPath(path.value().substring(0, path.value().length() - own.length())).unit();
    }

    /** A province that has no code yet is known by its name. */
    private static List<ListedUnit> ours(CodeList list, KnownUnit province) {
        String code = province.code() == null ? codeOf(list, province) : province.code();
        List<ListedUnit> ours = list.units().stream()
                .filter(unit -> unit.provinceCode().equals(code))
                .toList();
        if (ours.isEmpty()) {
            throw new BusinessRuleViolation(
                    UnitListFinding.UNIT_LIST_NOT_OURS, province.unit().fullName());
        }
        return ours;
    }

    private static @Nullable String codeOf(CodeList list, KnownUnit province) {
        String name = VietnameseText.searchKey(province.unit().name());
        return list.units().stream()
                .filter(unit -> unit.type().level() == UnitLevel.PROVINCE)
                .filter(unit -> VietnameseText.searchKey(unit.name()).equals(name))
                .map(ListedUnit::code)
                .findFirst()
                .orElse(null);
    }

    private static List<RowFinding> findings(ImportOrder order, List<ListedUnit> listed, List<KnownUnit> known) {
        Set<String> codes = listed.stream().map(ListedUnit::code).collect(Collectors.toSet());
        if (!order.whole()) {
            known.stream().map(KnownUnit::code).filter(Objects::nonNull).forEach(codes::add);
        }
        List<RowFinding> findings = new ArrayList<>(order.list().findings());
        listed.stream()
                .filter(unit -> unit.parentCode() != null && !codes.contains(unit.parentCode()))
                .map(ListWeighing::withoutParent)
                .forEach(findings::add);
        return findings;
    }

    private static RowFinding withoutParent(ListedUnit unit) {
        return new RowFinding(
                unit.row(),
                unit.code() + " " + unit.name(),
                Finding.error(UnitListFinding.UNIT_ROW_PARENT, String.valueOf(unit.parentCode()))
                        .at("parent_code"));
    }
}
