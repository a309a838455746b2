package vn.nangchuan.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The lines of one transaction, which are written right before it commits, after all others have done theirs. */
class PendingLines implements TransactionSynchronization {

    private final ChainWriter writer;
    private final List<Draft> drafts = new ArrayList<>();
    private boolean written;

    PendingLines(ChainWriter writer) {
        this.writer = writer;
    }

    void add(Draft draft) {
        if (written) {
            throw new IllegalStateException("The transaction's lines are written already");
        }
        drafts.add(draft);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        writer.append(drafts);
    }
}
