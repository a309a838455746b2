package vn.nangchuan.units;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.scope.UnitPath;

/**
 * What the units of one list are called, so that no two of them read alike: of two communes of one name each says the
 * unit above it too, such as "xã Thụy Hùng, huyện Cao Lộc".
 */
public final class UnitNames implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<Long, String> ofNamesakes = new HashMap<>();

    private UnitNames() {}

    /** @param directory is asked only where some of the units have one name */
    public static UnitNames among(Collection<UnitSummary> units, UnitDirectory directory) {
        UnitNames names = new UnitNames();
        List<UnitSummary> namesakes =
                units.stream().collect(Collectors.groupingBy(UnitSummary::fullName)).values().stream()
                        .filter(alike -> alike.size() > 1)
                        .flatMap(List::stream)
                        .filter(unit -> unit.path().depth() > 1)
                        .toList();
        if (!namesakes.isEmpty()) {
            Map<UnitId, String> above =
                    directory
                            .all(namesakes.stream()
                                    .map(UnitNames::above)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(UnitSummary::id, UnitSummary::fullName));
            namesakes.forEach(unit -> Optional.ofNullable(above.get(above(unit)))
                    .ifPresent(name -> names.ofNamesakes.put(unit.id().value(), unit.fullName() + ", " + name)));
        }
        return names;
    }

    private static UnitId above(UnitSummary unit) {
        String path = unit.path().value();
        return new UnitPath(path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1)).unit();
    }

    /** The official name, with the unit above where another one of the list is called the same. */
    public String of(UnitSummary unit) {
        return ofNamesakes.getOrDefault(unit.id().value(), unit.fullName());
    }
}
