package vn.nangchuan.units;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.units.UnitPermissions.MayReadUnits;

/** Looks units up. */
@Service
@Transactional(readOnly = true)
@MayReadUnits
public class UnitDirectory {

    private static final List<UnitType> COMMUNE_LEVEL =
            Arrays.stream(UnitType.values()).filter(UnitType::isCommuneLevel).toList();

    private final Units units;
    private final UnitCodes codes;

    UnitDirectory(Units units, UnitCodes codes) {
        this.units = units;
        this.codes = codes;
    }

    public Optional<UnitSummary> find(UnitId id) {
        return units.findById(id.value()).map(Unit::summary);
    }

    /** Some units, whether they still exist or not. */
    public List<UnitSummary> all(Collection<UnitId> ids) {
        return units.findByIdIn(ids.stream().map(UnitId::value).toList()).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The units directly below one that exist on the date, by name. */
    public List<UnitSummary> childrenOf(UnitId parent, LocalDate date) {
        return units.childrenOn(parent.value(), date).stream()
                .map(Unit::summary)
                .toList();
    }

    /** The communes, wards and townships at or below a place that exist on the date, by name. */
    public List<UnitSummary> communesBelow(UnitPath path, LocalDate date) {
        return units.ofTypesOn(COMMUNE_LEVEL, date).stream()
                .map(Unit::summary)
                .filter(unit -> path.contains(unit.path()))
                .toList();
    }

    /** All units at or below a place that exist on the date: those above before those below, then by name. */
    public List<UnitSummary> allBelow(UnitPath path, LocalDate date) {
        return units.ofTypesOn(List.of(UnitType.values()), date).stream()
                .map(Unit::summary)
                .filter(unit -> path.contains(unit.path()))
                .sorted(Comparator.comparingInt(unit -> unit.path().depth()))
                .toList();
    }

    /** The codes of the statistical office that mean a unit of the province on the date. */
    @JudgedInside("each code was judged when it was loaded")
    public Map<UnitId, String> codesOn(LocalDate date) {
        return codes.on(date).stream()
                .collect(Collectors.toMap(code -> new UnitId(code.unitId()), UnitCode::code, (first, _) -> first));
    }

    /** The units from the province down to the one at the path, itself included. */
    public List<UnitSummary> trail(UnitPath path) {
        List<Long> ids = Arrays.stream(path.value().substring(1).split("/"))
                .map(Long::valueOf)
                .toList();
        return units.findByIdIn(ids).stream()
                .map(Unit::summary)
                .sorted((a, b) -> Integer.compare(a.path().depth(), b.path().depth()))
                .toList();
    }
}
