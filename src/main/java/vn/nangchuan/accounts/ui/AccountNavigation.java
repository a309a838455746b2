package vn.nangchuan.accounts.ui;

import com.vaadin.flow.component.UI;
import vn.nangchuan.kernel.AccountId;

/** Addresses of the pages about accounts. */
public final class AccountNavigation {

    static final String ACCOUNTS = "accounts";
    static final String MANY = "accounts/many";
    static final String EMERGENCY = "emergency";
    static final String ACCOUNT = "accounts/account";

    private AccountNavigation() {}

    /** The accounts of the signed-in person's units. */
    public static String accounts() {
        return ACCOUNTS;
    }

    /** The page of one account. */
    public static String account(AccountId account) {
        return ACCOUNT + "/" + account;
    }

    static void showAccounts(AccountsAddress address) {
        UI.getCurrentOrThrow().navigate(ACCOUNTS, address.parameters());
    }

    static void showMany() {
        UI.getCurrentOrThrow().navigate(MANY);
    }

    static void showAccount(AccountId account) {
        UI.getCurrentOrThrow().navigate(account(account));
    }
}
