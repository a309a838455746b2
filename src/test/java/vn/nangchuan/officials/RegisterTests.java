package vn.nangchuan.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.officials.EnterOfficial.NewPosting;
import vn.nangchuan.scope.Scope;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.StandingLists;
import vn.nangchuan.standings.StandingPermissions;
import vn.nangchuan.standings.UnitFigures;
import vn.nangchuan.testing.PortalTest;
import vn.nangchuan.units.OpenUnit;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.UnitRegistry;

@PortalTest
class RegisterTests {

    private static final AtomicLong PROVINCES = new AtomicLong(500);
    private static final LocalDate LONG_AGO = LocalDate.of(1995, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2019, 7, 19);

    @Autowired
    Scopes scopes;

    @Autowired
    UnitRegistry registry;

    @Autowired
    Register register;

    @Autowired
    StandingLists standings;

    @Autowired
    DatabaseAccess access;

    private UnitPath province;
    private UnitPath commune;
    private UnitPath other;

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        province = UnitPath.ofProvince(new UnitId(PROVINCES.incrementAndGet()));
        in(province, () -> {
            registry.openProvince(opening(null, UnitType.PROVINCE, "Lạng Sơn"));
        });
        commune = open("Một");
        other = open("Hai");
    }

    @Test
    void countsAnOfficialWhoseQualificationsAreUnknownAsWithoutData() {
        enter("Nông Văn Thử");

        UnitFigures figures = figuresOf(commune, DAY);

        assertThat(figures).isEqualTo(new UnitFigures(commune.unit(), 1, 0, 0, 0, 1));
        assertThat(figures.rate()).isEmpty();
    }

    @Test
    void leavesThePastWhereItWasWhenAFileIsHandedOn() {
        OfficialId official = enter("Nông Văn Thử");

        in(province, () -> register.assign(official, other.unit(), LocalDate.of(2020, 1, 1)));

        assertThat(figuresOf(commune, DAY).total()).isOne();
        assertThat(figuresOf(other, LocalDate.of(2020, 1, 1)).total()).isOne();
        assertThat(figuresOf(commune, LocalDate.of(2020, 1, 1)).total()).isZero();
    }

    @Test
    void storesNothingOfAnIdentityNumberInClearButItsLastFourDigits() throws Exception {
        IdentityNumber number = new IdentityNumber("097864213579");
        OfficialId official = enter("Nông Văn Thử", number);
        in(province, () -> register.assign(official, other.unit(), LocalDate.of(2020, 1, 1)));

        List<String> stored = nowAndFormerly(official);

        assertThat(stored).filteredOn("3579"::equals).hasSizeGreaterThan(1);
        for (int start = 0; start + 5 <= number.digits().length(); start++) {
            String part = number.digits().substring(start, start + 5);
            assertThat(stored).noneMatch(value -> value.contains(part));
        }
    }

    private List<String> nowAndFormerly(OfficialId official) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection root = SharedTestServer.rootBypassingTheWall(access);
                PreparedStatement query =
                        root.prepareStatement("SELECT * FROM official FOR SYSTEM_TIME ALL WHERE id = ?")) {
            query.setLong(1, official.value());
            try (ResultSet rows = query.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        values.add(
                                rows.getObject(column) instanceof byte[] bytes
                                        ? new String(bytes, StandardCharsets.ISO_8859_1)
                                        : String.valueOf(rows.getString(column)));
                    }
                }
            }
        }
        return values;
    }

    private UnitPath open(String name) {
        AtomicReference<UnitPath> path = new AtomicReference<>(province);
        in(province, () -> path.set(registry.open(opening(province.unit(), UnitType.COMMUNE, name))));
        return path.get();
    }

    private OfficialId enter(String name) {
        return enter(name, null);
    }

    private OfficialId enter(String name, @Nullable IdentityNumber number) {
        EnterOfficial entry = new EnterOfficial(
                commune.unit(),
                name,
                null,
                null,
                number,
                null,
                null,
                List.of(new NewPosting(
                        "FRONT_CHAIR",
                        commune.unit(),
                        LocalDate.of(2015, 1, 1),
                        null,
                        LocalDate.of(2015, 1, 1),
                        false)),
                List.of());
        OfficialId[] id = new OfficialId[1];
        in(province, () -> id[0] = register.enter(List.of(entry)).getFirst());
        return id[0];
    }

    private UnitFigures figuresOf(UnitPath unit, LocalDate date) {
        UnitFigures[] figures = {UnitFigures.none(unit.unit())};
        in(
                province,
                () -> standings.figuresBelow(province.unit(), date).stream()
                        .filter(line -> line.unit().equals(unit.unit()))
                        .findFirst()
                        .ifPresent(line -> figures[0] = line));
        return figures[0];
    }

    private void in(UnitPath path, Runnable work) {
        scopes.runIn(
                Scope.ofJob(
                        path,
                        "test",
                        UnitPermissions.READ,
                        UnitPermissions.REORGANISE,
                        OfficialPermissions.READ,
                        OfficialPermissions.EDIT,
                        OfficialPermissions.ASSIGN,
                        StandingPermissions.READ),
                work);
    }

    private static OpenUnit opening(@Nullable UnitId parent, UnitType type, String name) {
        return new OpenUnit(parent, type, name, Region.MOUNTAIN, null, LONG_AGO);
    }
}
