package vn.nangchuan.kernel;

/** Where a unit stands below the country, whatever it is called. */
public enum UnitLevel {
    PROVINCE,
    /** Until 30/06/2025. */
    DISTRICT,
    /** Below the province, beside its districts and communes, and none of them. */
    SCHOOL,
    COMMUNE
}
