package vn.nangchuan.access.reset;

import jakarta.annotation.PreDestroy;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.PasswordChanged;

/**
 * Writes and sends letters behind the back of whoever asked: how long an answer takes says nothing of an account. The
 * address of the portal is configured, never taken from a request, which its sender could have made up.
 */
@Component
public class Letters {

    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final int MOST_WAITING = 200;

    private final ResetStore store;
    private final @Nullable JavaMailSender sender;
    private final @Nullable String portal;
    private final @Nullable String from;
    private final ThreadPoolExecutor desk = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("letters").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    Letters(
            ResetStore store,
            ObjectProvider<JavaMailSender> sender,
            @Value("${nangchuan.mail.portal-address:#{null}}") @Nullable String portal,
            @Value("${nangchuan.mail.from:#{null}}") @Nullable String from) {
        this.store = store;
        this.sender = sender.getIfAvailable();
        this.portal = portal;
        this.from = from;
    }

    /** Whether this installation can send letters that lead back to it. */
    public boolean canBeSent() {
        return sender != null && portal != null && from != null;
    }

    /** Does that after the caller has gone on; when too much waits already, it is left undone. */
    public void behindTheBack(Runnable work) {
        desk.execute(() -> {
            try {
                work.run();
            } catch (MailException | DataAccessException failure) {
                log.warn("A letter about a password could not be sent", failure);
            }
        });
    }

    /**
     * Sends the letter with the link. The token stands behind a "#", which browsers send to no server and no other page.
     */
    public void sendLink(Recipient recipient, String token) {
        String link = String.valueOf(portal).replaceFirst("/+$", "") + "/reset-password#" + token;
        send(recipient, "access.mail.reset.subject", "access.mail.reset.text", link);
    }

    /** Tells the owner that the password is another now, so that a theft is noticed. */
    @EventListener
    void passwordChanged(PasswordChanged change) {
        if (canBeSent()) {
            behindTheBack(() -> store.recipient(change.account())
                    .ifPresent(recipient -> send(
                            recipient,
                            "access.mail.changed.subject",
                            "access.mail.changed.text",
                            String.valueOf(portal))));
        }
    }

    private void send(Recipient recipient, String subject, String text, String link) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "i18n.access",
                Locale.of(recipient.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        SimpleMailMessage letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(recipient.email());
        letter.setSubject(texts.getString(subject));
        letter.setText(new MessageFormat(texts.getString(text), Locale.ROOT).format(new Object[] {link}));
        Optional.ofNullable(sender).ifPresent(post -> post.send(letter));
    }

    @PreDestroy
    void close() {
        desk.shutdownNow();
    }
}
