package vn.nangchuan.certificates.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.certificates.CertificateFilter;
import vn.nangchuan.certificates.CertificateStatus;
import vn.nangchuan.kernel.UnitId;

/**
 * What the address of the list says.
 *
 * @param all whether a reviewer looks beyond the own queue
 */
record ListAddress(boolean all, @Nullable CertificateStatus status, String search) {

    private static final String VIEW = "view";
    private static final String ALL = "all";
    private static final String SEARCH = "q";

    static ListAddress read(QueryParameters parameters) {
        return new ListAddress(
                parameters.getSingleParameter(VIEW).equals(Optional.of(ALL)),
                parameters
                        .getSingleParameter(CertificateNavigation.STATUS)
                        .flatMap(ListAddress::named)
                        .orElse(null),
                parameters.getSingleParameter(SEARCH).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new TreeMap<>();
        if (all) {
            parameters.put(VIEW, ALL);
        }
        if (status != null) {
            parameters.put(CertificateNavigation.STATUS, status.name());
        }
        if (!search.isBlank()) {
            parameters.put(SEARCH, search);
        }
        return QueryParameters.simple(parameters);
    }

    String path() {
        return CertificateNavigation.LIST + "?" + parameters().getQueryString();
    }

    /** @param keeper as in {@link CertificateFilter} */
    CertificateFilter filter(@Nullable UnitId keeper) {
        return new CertificateFilter(keeper, search, status);
    }

    private static Optional<CertificateStatus> named(String name) {
        return Stream.of(CertificateStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
