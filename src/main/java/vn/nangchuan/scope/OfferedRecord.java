package vn.nangchuan.scope;

/** A record that a service hands out to the whole province of the unit that offers it, and to no other. */
public interface OfferedRecord {

    /** Path of the unit that offers it. */
    UnitPath offeredBy();
}
