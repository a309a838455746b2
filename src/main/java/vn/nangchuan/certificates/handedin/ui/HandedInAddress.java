package vn.nangchuan.certificates.handedin.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.nangchuan.certificates.handedin.HandedInFilter;
import vn.nangchuan.certificates.handedin.HandedInStatus;
import vn.nangchuan.kernel.UnitId;

/** What the address of the commune's list says: where the papers stand, and part of a name. */
record HandedInAddress(HandedInStatus status, String search) {

    private static final String STATUS = "status";
    private static final String SEARCH = "q";

    static HandedInAddress read(QueryParameters parameters) {
        return new HandedInAddress(
                parameters.getSingleParameter(STATUS).stream()
                        .flatMap(name -> Stream.of(HandedInStatus.values())
                                .filter(status -> status.name().equals(name)))
                        .findFirst()
                        .orElse(HandedInStatus.WAITING),
                parameters.getSingleParameter(SEARCH).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (status != HandedInStatus.WAITING) {
            parameters.put(STATUS, status.name());
        }
        if (!search.isBlank()) {
            parameters.put(SEARCH, search);
        }
        return QueryParameters.simple(parameters);
    }

    HandedInFilter filter(UnitId keeper) {
        return new HandedInFilter(keeper, search, status);
    }
}
