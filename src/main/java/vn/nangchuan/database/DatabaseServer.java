package vn.nangchuan.database;

import org.jspecify.annotations.Nullable;
import vn.nangchuan.database.DatabaseAccess.Account;

/** The server in use; closing it ends the embedded one. */
record DatabaseServer(
        String host,
        int port,
        @Nullable EmbeddedServer embedded,
        @Nullable Account owner,
        @Nullable Account application)
        implements AutoCloseable {

    /** The accounts that are not given by the configuration get random passwords and names that begin alike. */
    DatabaseAccess access(String name, Secrets secrets) {
        DatabaseAccess access = new DatabaseAccess(
                host,
                port,
                name,
                embedded != null,
                owner != null ? owner : made(name, "owner", secrets),
                made(name, "definer", secrets),
                application != null ? application : made(name, "application", secrets),
                made(name, "signin", secrets));
        if (embedded != null) {
            new OwnerAccount(access).create(secrets.password("database-root"));
        }
        return access;
    }

    private static Account made(String name, String role, Secrets secrets) {
        return new Account(name + "_" + role, secrets.password("database-" + name + "-" + role));
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
