package vn.nangchuan.audit;

/**
 * The recorded end of a chain.
 *
 * @param filedRight whether it stands under its own unit's path
 */
record ChainEnd(String unitName, long number, byte[] hash, byte[] seal, boolean filedRight) {}
