package vn.nangchuan.exports;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.ListOffer;

/** A long list whose lines come in the background only when the test lets them. */
final class HeldList {

    private final int size;
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger asked = new AtomicInteger();

    HeldList(int size) {
        this.size = size;
    }

    ListOffer<Integer> offer() {
        return ListOffer.of("thu", OfficialPermissions.READ, "Danh sách thử", this::lines)
                .number("officials.column.name", number -> number);
    }

    /** What is read first is read by who asks; what comes then is the job's. */
    private Stream<Integer> lines() {
        boolean held = asked.getAndIncrement() > 0;
        return IntStream.range(0, size).boxed().peek(number -> {
            if (held && number == 0) {
                begun.release();
                awaitLeave();
            }
        });
    }

    /** Not for ever: a test that failed lets nothing go on. */
    private void awaitLeave() {
        try {
            allowed.tryAcquire(60, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitBegin() throws InterruptedException {
        begun.acquire();
    }

    void letGoOn() {
        allowed.release();
    }
}
