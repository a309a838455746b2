package vn.nangchuan.access;

import java.util.List;

/** The accounts that a demonstration offers on its sign-in page. */
public interface DemonstrationAccounts {

    List<DemonstrationAccount> list();

    /**
     * One account of the demonstration.
     *
     * @param password no secret: it opens invented data only
     */
    record DemonstrationAccount(String username, String password, String displayName, String role, String unit) {}
}
