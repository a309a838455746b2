package vn.nangchuan.audit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Records what was refused, one after another, beside the request: the answer takes no longer for it, and what is undone
 * with the refused act takes the line along no more. What waits when the portal stops is still written.
 */
@Component
class Aside implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Aside.class);
    private static final int MOST_WAITING = 1000;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofVirtual().name("refusals").factory(),
            (_, _) -> log.warn("More is refused than can be recorded"));

    void record(Runnable recording) {
        worker.execute(() -> {
            try {
                recording.run();
            } catch (RuntimeException e) {
                log.error("A refusal could not be recorded", e);
            }
        });
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
