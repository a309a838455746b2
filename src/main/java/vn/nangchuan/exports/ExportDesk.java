package vn.nangchuan.exports;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.nangchuan.access.AccessPermissions.MayWork;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.uikit.FileDownload.MadeFile;
import vn.nangchuan.uikit.ListFormat;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.ListTaker;

/** Where lists are taken away. What may be read is asked by the service of each list. */
@Service
@MayWork
class ExportDesk implements ListTaker {

    /** A list of no more lines is written while one waits. */
    static final int MOST_AT_ONCE = 500;

    static final String PAGE = "exports";

    private final ExportOrders orders;
    private final ExportTrail trail;
    private final CurrentUser currentUser;
    private final Scopes scopes;

    ExportDesk(ExportOrders orders, ExportTrail trail, CurrentUser currentUser, Scopes scopes) {
        this.scopes = scopes;
        this.orders = orders;
        this.trail = trail;
        this.currentUser = currentUser;
    }

    @Override
    @JudgedInside("what is written was read through the list's own service, which had it judged")
    public Taken take(ListOffer<?> list, ListFormat format) {
        return takeLines(list, format);
    }

    /** The permission is asked for here too: what a page worked out and holds is asked of no service again. */
    private <T> Taken takeLines(ListOffer<T> list, ListFormat format) {
        if (!scopes.may(list.permission())) {
            throw new AccessDeniedException(list.permission());
        }
        List<T> lines;
        try (Stream<T> all = list.lines()) {
            lines = all.limit(MOST_AT_ONCE + 1L).toList();
        }
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation(ExportFinding.EXPORT_EMPTY);
        }
        if (lines.size() > MOST_AT_ONCE) {
            orders.order(currentUser.require(), list, format);
            return new Taken.Later();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ListFile.write(list, format, lines.stream(), bytes);
        MadeFile file = new MadeFile(ListFile.name(list.code(), format), format.contentType(), bytes.toByteArray());
        SignedInAccount asker = currentUser.require();
        return new Taken.AtOnce(() -> {
            if (!isStill(asker, list)) {
                return Optional.empty();
            }
            trail.takenNow(list, format, lines.size());
            return Optional.of(file);
        });
    }

    /** A page that is left open can ask for its file again, when the person works elsewhere or has lost the right. */
    private boolean isStill(SignedInAccount asker, ListOffer<?> list) {
        return currentUser
                .find()
                .filter(now -> now.id().equals(asker.id()) && now.unitPath().equals(asker.unitPath()))
                .filter(_ -> currentUser.may(list.permission()))
                .isPresent();
    }

    @Override
    @JudgedInside("an address")
    public String page() {
        return PAGE;
    }
}
