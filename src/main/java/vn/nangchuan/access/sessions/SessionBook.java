package vn.nangchuan.access.sessions;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.RealTime;
import vn.nangchuan.kernel.AccountId;

/**
 * All sessions that somebody is signed in with. An entry hangs on its session and goes with it, however that ends, so
 * the book holds no more than what is open; an account has so many sessions at most, and a further one ends its oldest.
 */
@Component
public class SessionBook {

    /** Where a session keeps when somebody last did something with it, in milliseconds. */
    public static final String LAST_USE = SessionBook.class.getName() + ".lastUse";

    private static final String ENTRY = SessionBook.class.getName() + ".entry";
    private static final int MOST_PER_ACCOUNT = 20;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Clock realTime;

    SessionBook(@RealTime Clock realTime) {
        this.realTime = realTime;
    }

    /**
     * Notes that this session is the account's from now on.
     *
     * @param browser in words
     */
    public void open(AccountId account, HttpSession session, String address, String browser) {
        String handle = UUID.randomUUID().toString();
        session.setAttribute(ENTRY, new Entry(handle, account, session, address, browser, realTime.instant()));
        List<Entry> all = of(account);
        all.stream().limit(Math.max(0, all.size() - MOST_PER_ACCOUNT)).forEach(Entry::end);
    }

    /** Those of the account, the newest first. */
    public List<OpenSession> list(AccountId account, @Nullable HttpSession asking) {
        String current = handle(asking);
        return of(account).reversed().stream()
                .map(entry -> entry.shown(entry.handle.equals(current)))
                .toList();
    }

    /**
     * Ends one of the account's sessions at once.
     *
     * @return its browser in words; empty when the account has no such session
     */
    public Optional<String> end(AccountId account, String handle) {
        Optional<Entry> found = Optional.ofNullable(entries.get(handle)).filter(entry -> entry.account.equals(account));
        found.ifPresent(Entry::end);
        return found.map(entry -> entry.browser);
    }

    /**
     * Ends all sessions of the account but that one, at once.
     *
     * @return how many there were
     */
    public int endOthers(AccountId account, @Nullable HttpSession kept) {
        String current = handle(kept);
        List<Entry> others = of(account).stream()
                .filter(entry -> !entry.handle.equals(current))
                .toList();
        others.forEach(Entry::end);
        return others.size();
    }

    /** Ends all sessions of the account at once, as when it is closed or its password is given anew. */
    public void endAll(AccountId account) {
        endOthers(account, null);
    }

    private List<Entry> of(AccountId account) {
        return entries.values().stream()
                .filter(entry -> entry.account.equals(account))
                .sorted(Comparator.comparing((Entry entry) -> entry.signedInAt).thenComparing(entry -> entry.handle))
                .toList();
    }

    private static @Nullable String handle(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ENTRY) instanceof Entry entry ? entry.handle : null;
    }

    private final class Entry implements HttpSessionBindingListener {

        private final String handle;
        private final AccountId account;
        private final HttpSession session;
        private final String address;
        private final String browser;
        private final Instant signedInAt;

        Entry(
                String handle,
                AccountId account,
                HttpSession session,
                String address,
                String browser,
                Instant signedInAt) {
            this.handle = handle;
            this.account = account;
            this.session = session;
            this.address = address;
            this.browser = browser;
            this.signedInAt = signedInAt;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            entries.put(handle, this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            entries.remove(handle);
        }

        OpenSession shown(boolean current) {
            return new OpenSession(handle, browser, address, signedInAt, lastUse(), current);
        }

        void end() {
            entries.remove(handle);
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                entries.remove(handle);
            }
        }

        private Instant lastUse() {
            try {
                return session.getAttribute(LAST_USE) instanceof Long millis
                        ? Instant.ofEpochMilli(millis)
                        : signedInAt;
            } catch (IllegalStateException ended) {
                return signedInAt;
            }
        }
    }
}
