package vn.nangchuan.uikit;

import java.util.Optional;
import java.util.function.Supplier;
import vn.nangchuan.uikit.FileDownload.MadeFile;

/** Makes files of lists that screens offer. */
public interface ListTaker {

    /** What became of a list that somebody wants to take away. */
    sealed interface Taken {

        /**
         * It is short, and here it is.
         *
         * @param file asked for each time it is sent, which is recorded; empty for whoever may not have it any more
         */
        record AtOnce(Supplier<Optional<MadeFile>> file) implements Taken {}

        /** It is long, and being written; its page says how far it is. */
        record Later() implements Taken {}
    }

    /**
     * Makes a file of the list for whoever is at the screen.
     *
     * @throws vn.nangchuan.kernel.BusinessRuleViolation when there is nothing in it, or the person is having another
     *     written
     */
    Taken take(ListOffer<?> list, ListFormat format);

    /** The address of the page of files that are being written and were. */
    String page();
}
