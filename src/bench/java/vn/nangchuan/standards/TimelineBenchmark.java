package vn.nangchuan.standards;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The standings over all time of the officials of the largest province, one after the other as a publication does it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class TimelineBenchmark {
    private static final int OFFICIALS = 20_000;

    private Law law = new Law(List.of());
    private List<Facts> officials = List.of();

    @Setup
    public void makeUpOfficials() {
        law = ShippedLaw.read();
        officials = MadeUpProvince.of(OFFICIALS, JudgementBenchmark.SEED, law);
    }

    /** How many periods there are. */
    @Benchmark
    public long timelines() {
        long periods = 0;
        for (Facts facts : officials) {
            periods += Standings.timeline(law, facts).size();
        }
        return periods;
    }
}
