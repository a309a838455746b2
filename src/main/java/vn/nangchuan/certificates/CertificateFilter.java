package vn.nangchuan.certificates;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.UnitId;

/**
 * Which certificates a list shows.
 *
 * @param keeper the unit that keeps the dossiers, which makes a commune's list cost its own rows only; null for the
 *     whole scope
 * @param search part of the official's name, with or without accents; blank for all
 * @param status null for any
 */
public record CertificateFilter(
        @Nullable UnitId keeper, String search, @Nullable CertificateStatus status) {

    public static final CertificateFilter ALL = new CertificateFilter(null, "", null);
}
