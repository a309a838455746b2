package vn.nangchuan.certificates;

import org.jspecify.annotations.Nullable;

/**
 * Which certificates a list shows.
 *
 * @param search part of the official's name, with or without accents; blank for all
 * @param status null for any
 */
public record CertificateFilter(String search, @Nullable CertificateStatus status) {

    public static final CertificateFilter ALL = new CertificateFilter("", null);
}
