package vn.nangchuan.officials.corrections;

/** Where a request stands. */
public enum CorrectionStatus {
    /** Waits for the commune; can still be withdrawn. */
    OPEN,
    /** The dossier says now what was asked for. Final. */
    ACCEPTED,
    /** The commune did by hand what the portal cannot do by itself. Final. */
    DONE,
    /** The dossier stays as it is, for the reason given. Final. */
    DECLINED,
    /** Taken back by the official. Final. */
    WITHDRAWN
}
