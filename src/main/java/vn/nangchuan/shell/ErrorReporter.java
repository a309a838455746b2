package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.LostConnection;
import vn.nangchuan.uikit.ErrorId;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.LostRights;
import vn.nangchuan.uikit.Notices;

/**
 * Answers what goes wrong while somebody works on a page. A refused step says why; anything unexpected is logged under
 * an id, and the person reads that id. Whoever closed the page meanwhile is no failure.
 */
class ErrorReporter implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = LoggerFactory.getLogger(ErrorReporter.class);

    private final transient LostRights lostRights;

    ErrorReporter(LostRights lostRights) {
        this.lostRights = lostRights;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        boolean onPage = UI.getCurrent() != null;
        switch (failure) {
            case BusinessRuleViolation refused when onPage -> Notices.refused(text(refused));
            case AccessDeniedException denied
            when onPage -> Notices.refused(lostRights.inWords().orElseGet(() -> translate("shell.not-allowed")));
            case Throwable gone when isGone(gone) -> LOGGER.debug("Somebody went away before the answer: {}", gone);
            default -> {
                ErrorId id = ErrorId.log(LOGGER, "A step on a page failed", failure);
                if (onPage) {
                    Notices.failed(id);
                }
            }
        }
    }

    /** The browser closed the connection; what the database lost is another matter, and somebody's to mend. */
    private static boolean isGone(Throwable failure) {
        return DisconnectedClientHelper.isClientDisconnectedException(failure) && !LostConnection.isCauseOf(failure);
    }

    private static String text(BusinessRuleViolation refused) {
        return refused.findings().stream().map(FindingList::text).collect(Collectors.joining(" "));
    }
}
