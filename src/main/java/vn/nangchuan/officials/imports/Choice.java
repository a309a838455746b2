package vn.nangchuan.officials.imports;

/** Which of two counts, where a dossier was changed after the file was made. */
public enum Choice {
    FILE,
    DOSSIER
}
