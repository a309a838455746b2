package vn.nangchuan.scope;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/**
 * A row outside the scope in force was refused: by the database, to be written, or by the guard, to be handed out. Carries
 * no text of the database's own.
 */
public class WallViolation extends DataAccessException {

    private static final long serialVersionUID = 1L;

    WallViolation() {
        super("A row outside the scope was refused");
    }

    WallViolation(SQLException cause) {
        super("A row outside the scope was refused", cause);
    }
}
