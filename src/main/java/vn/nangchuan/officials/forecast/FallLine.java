package vn.nangchuan.officials.forecast;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.forecast.Fall;

/** A fall, with the name of whom it is about. */
public record FallLine(String fullName, Fall fall) implements KeptRecord {

    @Override
    public UnitPath keeper() {
        return fall.keeper();
    }

    @Override
    public @Nullable OfficialId official() {
        return fall.official();
    }
}
