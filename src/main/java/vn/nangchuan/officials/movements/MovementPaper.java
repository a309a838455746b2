package vn.nangchuan.officials.movements;

import java.time.LocalDate;
import vn.nangchuan.scope.Published;

/**
 * The decision on which a movement rests.
 *
 * @param signer who signed it, with the capacity: Chủ tịch, KT., TL.
 */
@Published("stands in a line, which is judged")
public record MovementPaper(String number, LocalDate decidedOn, String issuer, String signer) {}
