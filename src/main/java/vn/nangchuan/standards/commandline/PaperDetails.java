package vn.nangchuan.standards.commandline;

/** What a paper says that no standard asks about, but whoever looks for it does. Empty: not recorded. */
record PaperDetails(String number, String issuer) {}
