package vn.nangchuan.officials.views;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.access.SignedInAccount;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.officials.OfficialPermissions.MayReadOfficials;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.scope.JudgedInside;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.UnitPath;

/**
 * Keeps the views of whoever is at the screen, at the place where they work now. A view holds an address and no scope:
 * whoever opens it sees of it what they may see anyway. Only its owner changes or removes one.
 */
@Service
@Transactional
@RetriedAfterLostRace
@MayReadOfficials
public class SavedViews {

    /** More than these nobody finds again. */
    static final int MOST = 20;

    private static final int LONGEST_QUERY = 1000;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ .-]?\\p{Nd}){5}");

    /** How an address of the register begins what was searched for. */
    private static final String SEARCH = "q=";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    SavedViews(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** One's own, and those shared in the unit, by name. */
    @Transactional(readOnly = true)
    public List<SavedView> list() {
        long account = currentUser.require().id().value();
        return jdbc
                .sql("""
                        SELECT id, unit_path, account_id, owner, name, query, shared, preferred FROM saved_view
                        WHERE unit_id = :unit AND (account_id = :account OR shared)
                        """)
                .param("unit", currentUser.require().unitId().value())
                .param("account", account)
                .query((row, _) -> view(row, account))
                .list()
                .stream()
                .sorted((a, b) ->
                        Arrays.compareUnsigned(VietnameseText.sortKey(a.name()), VietnameseText.sortKey(b.name())))
                .toList();
    }

    private static SavedView view(ResultSet row, long account) throws SQLException {
        boolean own = row.getLong("account_id") == account;
        return new SavedView(
                row.getLong("id"),
                UnitPath.read(row, "unit_path"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                own,
                row.getString("owner"),
                own && row.getBoolean("preferred"));
    }

    /** The one with which the register opens; empty where none was chosen. */
    @Transactional(readOnly = true)
    public Optional<SavedView> preferred() {
        return list().stream().filter(SavedView::preferred).findFirst();
    }

    /**
     * Keeps a view under a name.
     *
     * @throws BusinessRuleViolation when the name says nothing or is taken, or there are too many
     */
    @JudgedInside("a number of its own, which tells of nobody")
    public long keep(NameView named, String query) {
        SignedInAccount owner = currentUser.require();
        if (query.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("Longer than any address of the register");
        }
        requireName(named, 0);
        if (list().stream().filter(SavedView::own).count() >= MOST) {
            throw new BusinessRuleViolation(SavedViewFinding.VIEWS_TOO_MANY, MOST);
        }
        forgetPreferred(named);
        UnitPath path = new UnitPath(owner.unitPath());
        long id = jdbc.sql("SELECT NEXT VALUE FOR saved_view_seq AS id")
                .query((row, _) -> row.getLong("id"))
                .single();
        said(jdbc.sql("""
                        INSERT INTO saved_view (id, province_id, unit_id, unit_path, account_id, owner, name, query, shared,
                                                preferred, changed_by)
                        VALUES (:id, :province, :unit, :path, :account, :owner, :name, :query, :shared, :preferred, :actor)
                        """), named)
                .param("id", id)
                .param("province", path.province().value())
                .param("path", path.value())
                .param("owner", owner.displayName())
                .param("query", legible(query))
                .update();
        return id;
    }

    /** Of a number that was searched for, the last four digits, as in every address. */
    private static String legible(String query) {
        return Arrays.stream(query.split("&"))
                .map(part -> part.startsWith(SEARCH) ? SEARCH + legiblePart(part.substring(SEARCH.length())) : part)
                .collect(Collectors.joining("&"));
    }

    private static String legiblePart(String encoded) {
        String search = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        return URLEncoder.encode(RegisterFilter.legible(search), StandardCharsets.UTF_8);
    }

    /**
     * Calls an own view otherwise, shares it or not, makes it the one to begin with or not.
     *
     * @throws BusinessRuleViolation when the name says nothing or is taken, or it is not there any more
     */
    public void change(long id, NameView named) {
        requireName(named, id);
        forgetPreferred(named);
        require(said(jdbc.sql("""
                        UPDATE saved_view SET name = :name, shared = :shared, preferred = :preferred, changed_by = :actor
                        WHERE id = :id AND account_id = :account AND unit_id = :unit
                        """), named).param("id", id).update());
    }

    /**
     * Removes an own view, for everybody with whom it was shared.
     *
     * @throws BusinessRuleViolation when it is not there any more
     */
    public void remove(long id) {
        require(mine(jdbc.sql("""
                        DELETE FROM saved_view WHERE id = :id AND account_id = :account AND unit_id = :unit
                        """)).param("id", id).update());
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw new BusinessRuleViolation(SavedViewFinding.VIEW_NOT_HERE);
        }
    }

    private void requireName(NameView named, long except) {
        if (named.name().isEmpty()) {
            throw atName(Finding.error(SavedViewFinding.VIEW_NAME_MISSING));
        }
        if (named.name().length() > NameView.LONGEST) {
            throw atName(Finding.error(SavedViewFinding.VIEW_NAME_TOO_LONG, NameView.LONGEST));
        }
        if (NUMBER.matcher(named.name()).find()) {
            throw atName(Finding.error(SavedViewFinding.VIEW_NAME_WITH_NUMBER));
        }
        if (list().stream()
                .anyMatch(
                        view -> view.own() && view.id() != except && view.name().equalsIgnoreCase(named.name()))) {
            throw atName(Finding.error(SavedViewFinding.VIEW_NAME_TAKEN));
        }
    }

    private static BusinessRuleViolation atName(Finding finding) {
        return new BusinessRuleViolation(List.of(finding.at("name")));
    }

    private void forgetPreferred(NameView named) {
        if (named.preferred()) {
            mine(jdbc.sql("UPDATE saved_view SET preferred = NULL WHERE account_id = :account AND unit_id = :unit"))
                    .update();
        }
    }

    private StatementSpec said(StatementSpec statement, NameView named) {
        return mine(statement)
                .param("name", named.name())
                .param("shared", named.shared())
                .param("preferred", named.preferred() ? 1 : null)
                .param("actor", "account:" + currentUser.require().id());
    }

    private StatementSpec mine(StatementSpec statement) {
        return statement
                .param("account", currentUser.require().id().value())
                .param("unit", currentUser.require().unitId().value());
    }
}
