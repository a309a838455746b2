package vn.nangchuan.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.audit.ChainReport.Fault;
import vn.nangchuan.audit.ChainReport.Kind;
import vn.nangchuan.kernel.UnitId;

/** Walks along one chain and stops at the first thing wrong. */
final class ChainWalk {

    private final long unit;
    private final @Nullable ChainEnd end;
    private final ChainSeal seal;
    private long lines;
    private byte[] last = LineHash.beginning();
    private @Nullable Instant lastAt;
    private @Nullable Fault fault;

    /** @param end where the chain ends by the record; null when there is no record */
    ChainWalk(long unit, @Nullable ChainEnd end, ChainSeal seal) {
        this.unit = unit;
        this.end = end;
        this.seal = seal;
    }

    /** @param filedRight whether the line stands under its own unit's path */
    void visit(Line line, byte[] previous, byte[] hash, boolean filedRight) {
        if (fault != null) {
            return;
        }
        if (line.number() != lines + 1) {
            fault = new Fault(lines + 1, line.recordedAt(), Kind.LINE_MISSING);
        } else if (!Arrays.equals(previous, last)) {
            fault = new Fault(line.number(), line.recordedAt(), Kind.NOT_LINKED);
        } else if (!Arrays.equals(hash, LineHash.of(line, previous))) {
            fault = new Fault(line.number(), line.recordedAt(), Kind.CHANGED);
        } else if (!filedRight) {
            fault = new Fault(line.number(), line.recordedAt(), Kind.WRONG_UNIT);
        } else {
            lines++;
            last = hash;
            lastAt = line.recordedAt();
        }
    }

    ChainReport report() {
        return new ChainReport(
                new UnitId(unit),
                end == null ? "?" : end.unitName(),
                lines,
                HexFormat.of().formatHex(last),
                fault != null ? fault : faultAtEnd());
    }

    private @Nullable Fault faultAtEnd() {
        if (end == null) {
            return new Fault(lines + 1, lastAt, Kind.NO_END);
        }
        if (!Arrays.equals(end.seal(), seal.of(unit, end.number(), end.hash())) || !end.filedRight()) {
            return new Fault(lines, lastAt, Kind.END_FORGED);
        }
        if (end.number() > lines) {
            return new Fault(lines + 1, lastAt, Kind.CUT_OFF);
        }
        if (end.number() < lines) {
            return new Fault(end.number() + 1, lastAt, Kind.END_BEHIND);
        }
        return Arrays.equals(end.hash(), last) ? null : new Fault(lines, lastAt, Kind.CHANGED);
    }
}
