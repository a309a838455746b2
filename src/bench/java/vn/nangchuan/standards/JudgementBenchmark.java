package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All officials of the country on one date, under all shipped rules, their facts in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 6)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class JudgementBenchmark {
    static final int OFFICIALS = 250_000;
    static final long SEED = 20261126;

    @Param({"2015-06-30", "2019-07-19", "2023-08-01", "2025-07-01"})
    public String date = "";

    private Law law = new Law(List.of());
    private LawOnDate lawOnDate = law.on(LocalDate.MIN);
    private List<Facts> officials = List.of();

    @Setup
    public void makeUpOfficials() {
        law = ShippedLaw.read();
        lawOnDate = law.on(LocalDate.parse(date));
        officials = MadeUpProvince.of(OFFICIALS, SEED, law);
    }

    /** Everybody with reasons, evidence and mends, on all processors. */
    @Benchmark
    public long sweep() {
        return officials.parallelStream()
                .map(lawOnDate::assess)
                .flatMap(Optional::stream)
                .filter(assessment -> assessment.outcome() == Outcome.MET)
                .count();
    }
}
