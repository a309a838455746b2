package vn.nangchuan.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who press at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of each attempt, in their order; all begin together. */
    public static List<String> of(List<Callable<String>> attempts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(attempts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(attempts.size())) {
            List<Future<String>> futures = new ArrayList<>();
            for (Callable<String> attempt : attempts) {
                Callable<String> together = () -> {
                    start.await();
                    return attempt.call();
                };
                futures.add(threads.submit(together));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
