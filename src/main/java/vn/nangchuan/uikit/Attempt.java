package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.LostConnection;

/**
 * Does what a button asks for and, when that cannot be done, says so beside the button. What was entered stays as it
 * is, so that one can press again.
 */
public final class Attempt {

    private static final Logger LOGGER = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    /** As the other, for work whose refusals belong to no field. */
    public static boolean at(FindingList place, Runnable work) {
        return at(place, place::show, work);
    }

    /**
     * Clears the place and does the work.
     *
     * @param refusals shows what the rules say against it
     * @return whether it was done
     * @throws AccessDeniedException when the person may not do it, which the frame answers
     */
    public static boolean at(FindingList place, SerializableConsumer<List<Finding>> refusals, Runnable work) {
        place.show(List.of());
        try {
            work.run();
            return true;
        } catch (BusinessRuleViolation refused) {
            refusals.accept(refused.findings());
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (RuntimeException failure) {
            place.show(told(failure));
        }
        return false;
    }

    /** Why it was not done, in words; a failure that nobody foresaw is logged and named by its id. */
    private static String told(RuntimeException failure) {
        if (failure instanceof OptimisticLockingFailureException) {
            return translate("uikit.conflict");
        }
        ErrorId id = ErrorId.log(LOGGER, "A step could not be done", failure);
        String text = LostConnection.isCauseOf(failure) ? "uikit.database-away" : "uikit.failure.kept";
        return translate(text) + " " + translate("uikit.failure.id", id);
    }
}
