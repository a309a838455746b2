package vn.nangchuan.officials;

import vn.nangchuan.kernel.OfficialId;

/**
 * Name, day of birth or posts of an official were changed. Published inside the transaction, once all of it is written,
 * for whoever keeps an extract of the dossier.
 */
public record DossierChanged(OfficialId official) {}
