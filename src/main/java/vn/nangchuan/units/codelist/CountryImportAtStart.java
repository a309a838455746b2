package vn.nangchuan.units.codelist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Takes over the list of the whole country that whoever runs the portal names at a start: {@code nangchuan.units.list},
 * a file, with {@code nangchuan.units.as-of} and {@code nangchuan.units.resolution}. Named again, it
 * changes nothing, also when a later one was taken over since.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CountryImportAtStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CountryImportAtStart.class);

    private final Environment settings;
    private final CountryImport country;

    CountryImportAtStart(Environment settings, CountryImport country) {
        this.settings = settings;
        this.country = country;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        String named = settings.getProperty("nangchuan.units.list", "");
        if (named.isBlank()) {
            return;
        }
        Path file = Path.of(named);
        LocalDate asOf = LocalDate.parse(settings.getRequiredProperty("nangchuan.units.as-of"));
        String resolution = settings.getRequiredProperty("nangchuan.units.resolution");
        CodeList list = CodeList.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        var changes = country.takeOver(new ImportOrder(list, asOf, resolution, true));
        log.info(
                "Units taken over from {}: {} provinces, {} changes made, {} left",
                file,
                changes.size(),
                changes.stream().mapToLong(ListChanges::made).sum(),
                changes.stream().mapToLong(province -> province.left().size()).sum());
    }
}
