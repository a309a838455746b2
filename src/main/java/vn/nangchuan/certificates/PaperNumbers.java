package vn.nangchuan.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CrossUnitQuestions;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.NumberClaims;

/**
 * Sees to it that no two certificates bear the same number of an issuer, or the same entry in an issuer's register of a
 * year. A serial number alone proves nothing: issuers number their blanks independently.
 */
@Component
class PaperNumbers {

    private static final Pattern SPACES_AND_HYPHENS = Pattern.compile("[\\s\\p{Pd}]+");

    private final NumberClaims claims;
    private final CrossUnitQuestions questions;

    PaperNumbers(NumberClaims claims, CrossUnitQuestions questions) {
        this.claims = claims;
        this.questions = questions;
    }

    /** Claims the numbers for the certificate in place of those it claimed before. */
    List<Finding> claimAnew(Certificate certificate, PaperEntry paper) {
        release(certificate.id());
        return claim(certificate.id(), certificate.officialId(), paper);
    }

    /** Claims the numbers; says where one is taken, or that too many were asked about lately. */
    List<Finding> claim(CertificateId certificate, OfficialId official, PaperEntry paper) {
        if (!questions.mayAsk()) {
            return List.of(
                    Finding.error(CertificateFinding.NUMBERS_ASKED_TOO_OFTEN).at("number"));
        }
        List<Finding> findings = new ArrayList<>();
        String issuer = alike(paper.issuer());
        LocalDate issuedOn = paper.issuedOn();
        if (!paper.number().isEmpty()
                && !claims.take("number|" + issuer + "|" + alike(paper.number()), certificate, official)) {
            findings.add(Finding.error(CertificateFinding.NUMBER_ALREADY_USED).at("number"));
        }
        if (paper.registerNumber() != null && issuedOn != null) {
            String entry = "register|" + issuer + "|" + issuedOn.getYear() + "|" + alike(paper.registerNumber());
            if (!claims.take(entry, certificate, official)) {
                findings.add(
                        Finding.error(CertificateFinding.NUMBER_ALREADY_USED).at("registerNumber"));
            }
        }
        return findings;
    }

    void release(CertificateId certificate) {
        claims.release(certificate);
    }

    /** However it was typed: letter case, accents, spaces and hyphens make no difference. */
    private static String alike(String text) {
        return SPACES_AND_HYPHENS.matcher(VietnameseText.searchKey(text)).replaceAll("");
    }
}
