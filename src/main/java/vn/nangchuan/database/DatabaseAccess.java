package vn.nangchuan.database;

/**
 * How to reach the database: the server, the two schemas and the accounts.
 *
 * @param name first part of every schema's and account's name
 * @param embedded whether the portal itself started the server
 */
public record DatabaseAccess(
        String host,
        int port,
        String name,
        boolean embedded,
        Account owner,
        Account definer,
        Account application,
        Account signIn) {

    /**
     * The SQL mode of every session. ONLY_FULL_GROUP_BY is left out: with it the server (11.4.5) refuses correct
     * statements with scalar subqueries over views when they are prepared in the binary protocol.
     */
    public static final String SQL_MODE = "STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "NO_ENGINE_SUBSTITUTION,NO_BACKSLASH_ESCAPES";

    /** One account of the database server. */
    public record Account(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** The schema of the tables; the application's account has no right on it. */
    public String ownerSchema() {
        return name + "_owner";
    }

    /** The schema of the views and sequences, all that the application's account can reach. */
    public String applicationSchema() {
        return name;
    }

    /**
     * JDBC address of a schema; the empty name connects to none. Every session refuses to change rows that changed since
     * it read them, whatever the server's own setting: else one of two changes made at once is lost.
     */
    public String jdbcUrl(String schema) {
        return "jdbc:mariadb://" + host + ":" + port + "/" + schema
                + "?useServerPrepStmts=true&permitMysqlScheme=false&allowLocalInfile=false&allowMultiQueries=false"
                + "&useBulkStmts=false&useBulkStmtsForInserts=false&connectTimeout=5000&tcpKeepAlive=true&timezone=UTC&forceConnectionTimeZoneToSession=true"
                + "&sessionVariables=innodb_snapshot_isolation=ON,sql_mode='" + SQL_MODE + "'";
    }
}
