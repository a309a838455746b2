package vn.nangchuan.units.codelist;

import java.time.LocalDate;
import vn.nangchuan.scope.Published;

/** A list that was taken over. */
@Published("the units of a province are public")
public record PastImport(
        LocalDate asOf,
        String resolution,
        String fileName,
        LocalDate importedOn,
        int opened,
        int changed,
        int ended,
        int leftAlone) {}
