package vn.nangchuan.standards.commandline;

import java.time.LocalDate;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;

/** A post held, and the row that tells of it. */
record PostRow(Row row, PostingFact posting) {

    PostCode post() {
        return posting.post();
    }

    /** As the row gives it; else the day from which the row holds. */
    LocalDate first() {
        return posting.firstAppointedOn();
    }

    /** The post as the other rows of it tell when it was first taken up; what the row itself says of that stands. */
    PostingFact firstTakenUpOn(LocalDate day) {
        return row.isFilled(Column.FIRST_APPOINTED_ON)
                ? posting
                : new PostingFact(
                        posting.post(),
                        posting.region(),
                        posting.unitType(),
                        posting.unitId(),
                        posting.validFrom(),
                        posting.validTo(),
                        day,
                        posting.minorityLanguageDuty());
    }

    /** Nobody holds a post before birth. */
    void requireHolderBorn(LocalDate birthDate) {
        if (first().isBefore(birthDate)) {
            row.complain(
                    row.isFilled(Column.FIRST_APPOINTED_ON) ? Column.FIRST_APPOINTED_ON : Column.FROM,
                    new Complaint(Complaint.Kind.NOT_IN_ORDER, Column.BIRTH_DATE.heading(), birthDate));
        }
    }
}
