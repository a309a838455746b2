package vn.nangchuan.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.DemonstrationAccounts;
import vn.nangchuan.accounts.InstallationAccounts;
import vn.nangchuan.accounts.InstallationAccounts.Opening;
import vn.nangchuan.accounts.Username;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitType;

/** Opens the accounts of the demonstration and lists them for its sign-in page. */
@Component
class DemonstrationSignIns implements DemonstrationAccounts {

    /** No secret: it opens invented data only. */
    static final String PASSWORD = "van-lang-2019";

    private final InstallationAccounts accounts;

    DemonstrationSignIns(InstallationAccounts accounts) {
        this.accounts = accounts;
    }

    void load(DemonstrationKeys keys) {
        for (CsvFile.Line line : CsvFile.read("accounts")) {
            accounts.open(new Opening(
                    new Username(line.text("username")),
                    line.text("display_name"),
                    keys.unit(line.text("unit")),
                    line.text("role"),
                    officialOf(line, keys),
                    DemonstrationClock.FIRST_DAY,
                    PASSWORD,
                    false));
        }
    }

    /** Whose dossier the account is about; none for those who work on others'. */
    private static @Nullable OfficialId officialOf(CsvFile.Line line, DemonstrationKeys keys) {
        String key = line.optional("official");
        return key == null ? null : keys.official(key);
    }

    /** Passwords are kept after the data; a first start that was cut short in between left accounts without. */
    void finish() {
        CsvFile.read("accounts")
                .forEach(line -> accounts.finishOpening(new Username(line.text("username")), PASSWORD, false));
    }

    @Override
    public List<DemonstrationAccount> list() {
        Map<String, String> units = CsvFile.read("units").stream()
                .collect(Collectors.toMap(
                        line -> line.text("key"),
                        line -> UnitType.valueOf(line.text("type")).nameOf(line.text("name"))));
        return CsvFile.read("accounts").stream()
                .map(line -> new DemonstrationAccount(
                        line.text("username"),
                        PASSWORD,
                        line.text("display_name"),
                        line.text("role"),
                        units.getOrDefault(line.text("unit"), "")))
                .toList();
    }
}
