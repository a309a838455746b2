package vn.nangchuan.units;

import java.time.LocalDate;

/**
 * A policy document to be cited.
 *
 * @param number as printed, such as {@code 37-NQ/TU} (Party) or {@code 414/UBND-NV} (State)
 */
public record RegisterDocument(String number, String issuer, LocalDate issuedOn, String title) {}
