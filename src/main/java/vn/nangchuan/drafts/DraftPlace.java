package vn.nangchuan.drafts;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.OfficialId;

/**
 * Where a draft belongs: whose it is, at which place of work, under which form.
 *
 * @param official the one to whose dossier the place of work is narrowed; 0: nobody's
 */
record DraftPlace(long account, long unit, long official, String form) {

    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(?:/[A-Za-z0-9_-]+)*");

    DraftPlace {
        if (form.length() > LONGEST || !FORM.matcher(form).matches()) {
            throw new IllegalArgumentException("Not the address of a form");
        }
    }

    static DraftPlace of(SignedInAccount account, String form) {
        return new DraftPlace(
                account.id().value(),
                account.unitId().value(),
                account.official().map(OfficialId::value).orElse(0L),
                form);
    }

    /** What is encrypted here can be opened here only. */
    byte[] context() {
        return ("draft of " + account + " in " + unit + " of " + official + " at " + form)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
