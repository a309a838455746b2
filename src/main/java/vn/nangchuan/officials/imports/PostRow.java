package vn.nangchuan.officials.imports;

import java.time.LocalDate;

/**
 * The main post held today at the unit, as it is stored.
 *
 * @param code of the post
 */
record PostRow(long id, long official, String code, LocalDate from, LocalDate firstAppointedOn) {

    PostRow firstOn(LocalDate day) {
        return new PostRow(id, official, code, from, day);
    }
}
