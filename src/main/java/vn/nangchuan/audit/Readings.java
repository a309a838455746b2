package vn.nangchuan.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;

/** Remembers who was shown what lately. Of one person and one thing, only one at a time is recorded. */
@Component
class Readings {

    static final Duration PERIOD = Duration.ofMinutes(10);

    /** So many are remembered; beyond, lines are rather written twice. */
    private static final int MOST = 20_000;

    private static final int STRIPES = 64;

    private final Clock realTime;
    private final Map<Reading, Instant> recorded = new ConcurrentHashMap<>();
    private final Lock[] turns =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    Readings(@RealTime Clock realTime) {
        this.realTime = realTime;
    }

    /** @param changes what tells one look at the same thing from another, such as the instant of a former state */
    private record Reading(String actor, String action, AuditSubject subject, List<AuditEntry.Change> changes) {}

    /** Records unless the same was recorded lately; counted as recorded only when that went well. */
    void once(String actor, AuditEntry entry, Runnable recording) {
        Reading reading = new Reading(actor, entry.action(), entry.subject(), List.copyOf(entry.changes()));
        Lock turn = turns[Math.floorMod(reading.hashCode(), STRIPES)];
        turn.lock();
        try {
            Instant now = realTime.instant();
            Instant last = recorded.get(reading);
            if (last == null || !now.isBefore(last.plus(PERIOD))) {
                recording.run();
                forget(now);
                recorded.put(reading, now);
            }
        } finally {
            turn.unlock();
        }
    }

    private void forget(Instant now) {
        if (recorded.size() >= MOST) {
            recorded.values().removeIf(last -> !now.isBefore(last.plus(PERIOD)));
            if (recorded.size() >= MOST) {
                recorded.clear();
            }
        }
    }
}
