package vn.nangchuan.scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;

/**
 * Compares what was read with the scope in force, without the database's help: a second lock behind the wall, which holds
 * when a view, a trigger or a bound scope does not. Rows read as entities are judged when they are loaded, records when a
 * service hands them out; totals, which say of nobody whose they are, ask here by the first and the last path counted.
 * Where the scope is narrowed to one official, what is kept must also be that official's.
 */
@Component
public class ScopeGuard {

    private final Scopes scopes;

    ScopeGuard(Scopes scopes) {
        this.scopes = scopes;
    }

    /**
     * Judges by path alone, for what says of nobody whose it is.
     *
     * @throws WallViolation when what that unit keeps is not in the scope in force
     */
    public void requireKept(UnitPath keeper) {
        requireEither(keeper, null);
    }

    /** @throws WallViolation when what that unit keeps of that person is not in the scope in force */
    public void requireKept(UnitPath keeper, OfficialId official) {
        requireEither(keeper, null);
        requirePerson(official);
    }

    /**
     * Judges whose it is where the scope is narrowed; null, or a thing that never says, is nobody's.
     *
     * @throws WallViolation when the scope in force is narrowed to another official
     */
    void requirePerson(Object thing) {
        requirePerson(thing instanceof OfOfficial owned ? owned.official() : null);
    }

    private void requirePerson(@Nullable OfficialId official) {
        OfficialId only = scopes.current().orElseThrow(WallViolation::new).official();
        if (only != null && !Objects.equals(only, official)) {
            throw new WallViolation();
        }
    }

    /**
     * Judges a total by the columns {@code first_path} and {@code last_path}, the least and the greatest path among the
     * rows counted. A scope is one stretch of the order of paths, so what lies between two of its paths is in it too.
     *
     * @throws WallViolation when one of the rows counted is not in the scope in force
     */
    public void requireCounted(ResultSet row) throws SQLException {
        if (row.getBytes("first_path") != null) {
            requireKept(UnitPath.read(row, "first_path"));
            requireKept(UnitPath.read(row, "last_path"));
        }
    }

    /** @throws WallViolation when what that unit offers to its province is not the province of the scope in force */
    public void requireOffered(UnitPath offeredBy) {
        requireProvince(offeredBy.province().value());
    }

    /** As {@link #requireOffered}, for a row that is the province's itself. */
    public void requireProvince(long province) {
        if (provinceInForce() != province) {
            throw new WallViolation();
        }
    }

    /** Judges a row of a catalogue that is about to be written: only the whole province does that. */
    void requireWholeProvince(long province) {
        requireProvince(province);
        if (scopes.require().path().depth() > 1 || scopes.require().official() != null) {
            throw new WallViolation();
        }
    }

    private long provinceInForce() {
        return scopes.current().map(scope -> scope.path().province().value()).orElseThrow(WallViolation::new);
    }

    void requireEither(UnitPath keeper, @Nullable UnitPath counter) {
        if (!inScope(keeper) && (counter == null || !inScope(counter))) {
            throw new WallViolation();
        }
    }

    private boolean inScope(UnitPath path) {
        return scopes.current().filter(scope -> scope.path().contains(path)).isPresent();
    }
}
