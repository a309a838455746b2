package vn.nangchuan.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.nominations.NominationPermissions;
import vn.nangchuan.officials.EnterOfficial;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.Register;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

/** Opens provinces with districts, communes and officials for tests, and works in their scopes. */
@Fixture
public class TestProvinces {

    /** Far above the numbers that the sequences give out, those set apart for the matrix too. */
    private static final AtomicLong PROVINCES = new AtomicLong(9_000_000_000L);

    private static final LocalDate LONG_AGO = LocalDate.of(1995, 1, 1);
    private static final Set<String> EVERYTHING = Set.of(
            UnitPermissions.READ,
            UnitPermissions.REORGANISE,
            OfficialPermissions.READ,
            OfficialPermissions.EDIT,
            OfficialPermissions.ASSIGN,
            StandingPermissions.READ,
            TrainingPermissions.READ,
            TrainingPermissions.MANAGE,
            TrainingPermissions.ARCHIVE,
            TrainingPermissions.FIGURES,
            NominationPermissions.READ,
            NominationPermissions.NOMINATE,
            NominationPermissions.DECIDE);

    private final Scopes scopes;
    private final UnitRegistry registry;
    private final Register register;
    private final Set<UnitPath> worked = ConcurrentHashMap.newKeySet();

    TestProvinces(Scopes scopes, UnitRegistry registry, Register register) {
        this.scopes = scopes;
        this.registry = registry;
        this.register = register;
    }

    public UnitPath openProvince() {
        UnitPath province = UnitPath.ofProvince(new UnitId(PROVINCES.incrementAndGet()));
        return in(province, () -> registry.openProvince(opening(null, UnitType.PROVINCE, "Lạng Sơn")));
    }

    public UnitPath openDistrict(UnitPath province, String name) {
        return in(province, () -> registry.open(opening(province.unit(), UnitType.DISTRICT, name)));
    }

    /** A school of the province, beside its districts. */
    public UnitPath openSchool(UnitPath province, String name) {
        return in(province, () -> registry.open(opening(province.unit(), UnitType.SCHOOL, name)));
    }

    public UnitPath openCommune(UnitPath parent, String name) {
        UnitPath province = UnitPath.ofProvince(parent.province());
        return in(province, () -> registry.open(opening(parent.unit(), UnitType.COMMUNE, name)));
    }

    private static OpenUnit opening(@Nullable UnitId parent, UnitType type, String name) {
        return new OpenUnit(parent, type, name, Region.MOUNTAIN, null, LONG_AGO);
    }

    /** Party secretaries, whose dossiers are reviewed and empty: they lack every paper, state management among them. */
    public List<OfficialId> enterSecretaries(UnitPath commune, String... names) {
        return enterHolders(commune, "PARTY_SECRETARY", names);
    }

    /** As {@link #enterSecretaries}, in another post. */
    public List<OfficialId> enterHolders(UnitPath commune, String post, String... names) {
        List<EnterOfficial> entries = holders(commune, post, names);
        return in(commune, () -> register.enter(entries));
    }

    /** Officials to be entered. */
    public List<EnterOfficial> holders(UnitPath commune, String post, String... names) {
        LocalDate appointed = LocalDate.of(2015, 5, 1);
        return Arrays.stream(names)
                .map(name -> new EnterOfficial(
                        commune.unit(),
                        name,
                        null,
                        LocalDate.of(1975, 1, 1),
                        null,
                        null,
                        LocalDate.of(2019, 6, 1),
                        List.of(new NewPosting(post, commune.unit(), appointed, null, appointed, false)),
                        List.of()))
                .toList();
    }

    public OfficialId enterSecretary(UnitPath commune, String name) {
        return enterSecretaries(commune, name).getFirst();
    }

    /** Works there with every permission. */
    public <T> T in(UnitPath path, Callable<T> work) {
        return as(path, "test", EVERYTHING, work);
    }

    public void in(UnitPath path, Runnable work) {
        in(path, () -> {
            work.run();
            return path;
        });
    }

    /** Works there under a name, with these permissions. */
    public <T> T as(UnitPath path, String name, Set<String> permissions, Callable<T> work) {
        return as(new Scope(path, "job:" + name, permissions), work);
    }

    /** As {@link #as}, narrowed to one official. */
    public <T> T asOfficial(OfficialId official, UnitPath path, Set<String> permissions, Callable<T> work) {
        return as(new Scope(path, "job:official", permissions, official), work);
    }

    /** The provinces in which something was done since this was asked last. */
    Set<UnitPath> workedIn() {
        Set<UnitPath> provinces = Set.copyOf(worked);
        worked.removeAll(provinces);
        return provinces;
    }

    private <T> T as(Scope scope, Callable<T> work) {
        worked.add(UnitPath.ofProvince(scope.path().province()));
        try {
            return scopes.callIn(scope, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
