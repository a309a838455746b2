package vn.nangchuan.scope;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** The database refused to write a row outside the scope in force. Carries no text of the database's own. */
public class WallViolation extends DataAccessException {

    private static final long serialVersionUID = 1L;

    WallViolation(SQLException cause) {
        super("A row outside the scope was refused", cause);
    }
}
