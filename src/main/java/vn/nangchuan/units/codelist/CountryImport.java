package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.Provinces;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitDirectory;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

/**
 * Takes a list of the whole country over, province by province: each in a transaction and a scope of its own, under the
 * job's name, since no scope stands above a province. What was cut short is done again; what is done already changes
 * nothing.
 */
@Component
class CountryImport {

    static final String JOB = "country-import";

    private final Provinces provinces;
    private final Scopes scopes;
    private final UnitDirectory units;
    private final UnitRegistry registry;
    private final ListWeighing weighing;
    private final ListCarrier carrier;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    CountryImport(
            Provinces provinces,
            Scopes scopes,
            UnitDirectory units,
            UnitRegistry registry,
            ListWeighing weighing,
            ListCarrier carrier,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.provinces = provinces;
        this.scopes = scopes;
        this.units = units;
        this.registry = registry;
        this.weighing = weighing;
        this.carrier = carrier;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * Provinces for which a later list was taken over are left as they are: the list may be named at every start.
     *
     * @return what changed in each of the other provinces of the list, in its order
     * @throws BusinessRuleViolation when rows are wrong: before anything is written, for those that can be told from the
     *     list alone
     */
    List<ListChanges> takeOver(ImportOrder order) {
        if (!order.list().findings().isEmpty()) {
            throw refused(order.list().findings());
        }
        Map<String, UnitPath> known = known(order.asOf());
        return order.list().units().stream()
                .filter(unit -> unit.type().level() == UnitLevel.PROVINCE && unit.holdsOn(order.asOf()))
                .flatMap(unit -> takeOver(order, unit, known).stream())
                .toList();
    }

    private static BusinessRuleViolation refused(List<RowFinding> findings) {
        return new BusinessRuleViolation(UnitListFinding.UNIT_LIST_HAS_ERRORS, findings.size());
    }

    /** By their codes; those that have none yet by their names. */
    private Map<String, UnitPath> known(LocalDate day) {
        Map<String, UnitPath> known = new HashMap<>();
        for (UnitPath province : provinces.all()) {
            known.put(scopes.callIn(scope(province), () -> key(province.unit(), day)), province);
        }
        return known;
    }

    private String key(UnitId province, LocalDate day) {
        String code = units.codesOn(day).get(province);
        return code == null ? name(units.find(province).orElseThrow().name()) : code;
    }

    private static String name(String name) {
        return "name: " + VietnameseText.searchKey(name);
    }

    private Optional<ListChanges> takeOver(ImportOrder order, ListedUnit province, Map<String, UnitPath> known) {
        UnitPath named = known.get(name(province.name()));
        UnitPath path = named == null ? known.get(province.code()) : named;
        UnitPath place = path == null ? UnitPath.ofProvince(number()) : path;
        return scopes.callIn(
                scope(place),
                () -> Optional.ofNullable(transaction.execute(_ -> inOneGo(order, province, path == null))));
    }

    private @Nullable ListChanges inOneGo(ImportOrder order, ListedUnit province, boolean isNew) {
        if (isNew) {
            LocalDate from = province.validFrom() == null ? order.asOf() : province.validFrom();
            registry.openProvince(
                    new OpenUnit(null, province.type(), province.name(), Region.PLAIN, province.code(), from));
        }
        carrier.hold();
        if (carrier.later(order).isPresent()) {
            return null;
        }
        WeighedList list = weighing.weigh(order);
        if (!list.changes().findings().isEmpty()) {
            throw refused(list.changes().findings());
        }
        carrier.carryOut(order, list);
        return list.changes();
    }

    private static Scope scope(UnitPath province) {
        return Scope.ofJob(province, JOB, UnitPermissions.READ, UnitPermissions.REORGANISE, UnitPermissions.IMPORT);
    }

    private UnitId number() {
        return new UnitId(
                jdbc.sql("SELECT NEXT VALUE FOR unit_seq").query(Long.class).single());
    }
}
