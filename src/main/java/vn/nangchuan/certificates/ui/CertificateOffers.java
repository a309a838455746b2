package vn.nangchuan.certificates.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.nangchuan.certificates.CertificateFilter;
import vn.nangchuan.certificates.CertificateLine;
import vn.nangchuan.certificates.CertificateLists;
import vn.nangchuan.certificates.CertificatePermissions;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.uikit.ListOffer;

/** The queue of the reviewer and all certificates, to be taken away. */
final class CertificateOffers {

    private CertificateOffers() {}

    static ListOffer<CertificateLine> queue(CertificateLists lists, LocalDate today) {
        return withColumns(ListOffer.of(
                        "chung-chi-cho-duyet",
                        CertificatePermissions.REVIEW,
                        translate("certificates.title"),
                        () -> ListOffer.byOffset(
                                (offset, limit) -> lists.queue(offset, limit).lines(), CertificateLists.LONGEST_PAGE)))
                .number("certificates.days-waiting", line -> line.daysWaiting(today));
    }

    static ListOffer<CertificateLine> matching(CertificateLists lists, CertificateFilter filter) {
        return withColumns(ListOffer.of(
                        "chung-chi",
                        CertificatePermissions.READ,
                        translate("certificates.title"),
                        () -> ListOffer.byOffset(
                                (offset, limit) ->
                                        lists.matching(filter, offset, limit).lines(),
                                CertificateLists.LONGEST_PAGE)))
                .filteredBy(
                        Stream.of(filter.status() == null ? "" : CertificateWords.of(filter.status()), filter.search())
                                .filter(words -> !words.isBlank())
                                .toList())
                .text("certificates.column.status", line -> CertificateWords.of(line.status()));
    }

    static ListOffer<CertificateLine> ofOfficial(CertificateLists lists, OfficialId official) {
        return withColumns(ListOffer.ofAll(
                        "chung-chi-cua-can-bo",
                        CertificatePermissions.READ,
                        translate("certificates.title"),
                        () -> lists.ofOfficial(official)))
                .text("certificates.column.status", line -> CertificateWords.of(line.status()));
    }

    private static ListOffer<CertificateLine> withColumns(ListOffer<CertificateLine> offer) {
        return offer.text("certificates.column.official", CertificateLine::officialName)
                .text("certificates.column.unit", CertificateWords::unit)
                .text("certificates.column.paper", line -> CertificateWords.what(line.criterion(), line.level()))
                .text("certificates.issuer", CertificateLine::issuer)
                .text("certificates.number", CertificateLine::number)
                .date("certificates.column.issued-on", CertificateLine::issuedOn)
                .text("uikit.reason", CertificateLine::reason);
    }
}
