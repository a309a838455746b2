package vn.nangchuan.audit;

import vn.nangchuan.kernel.OfficialId;

/**
 * What a line is about.
 *
 * @param type short name of the kind of thing, such as {@code class}; for a workflow the name under which its steps and
 *     states have their texts
 */
public record AuditSubject(String type, long id) {

    /** The type of an official's dossier. */
    public static final String OFFICIAL = "official";

    /** The type of an account. */
    public static final String ACCOUNT = "account";

    public AuditSubject {
        if (!type.matches("[a-z][a-z-]{0,39}")) {
            throw new IllegalArgumentException("Not a type of subject: " + type);
        }
    }

    public static AuditSubject of(OfficialId official) {
        return new AuditSubject(OFFICIAL, official.value());
    }
}
