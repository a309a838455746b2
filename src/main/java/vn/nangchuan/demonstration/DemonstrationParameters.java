package vn.nangchuan.demonstration;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.Demonstration;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.ParameterSource;

/** What the province of the demonstration has set; its decisions are made up. */
@Component
class DemonstrationParameters implements ParameterSource {

    private final Demonstration demonstration;

    DemonstrationParameters(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public List<ProvincialParameter> parameters() {
        return demonstration.enabled()
                ? CsvFile.read("parameters").stream()
                        .map(DemonstrationParameters::parameter)
                        .toList()
                : List.of();
    }

    private static ProvincialParameter parameter(CsvFile.Line line) {
        return new ProvincialParameter(
                line.text("parameter"),
                new Validity(line.date("from"), line.optionalDate("to")),
                line.text("decision"),
                value(line));
    }

    private static ProvincialParameter.Value value(CsvFile.Line line) {
        Level level = line.optional("level", Level.class);
        if (level != null) {
            return new ProvincialParameter.OfLevel(level);
        }
        @Nullable String men = line.optional("max_age_men");
        return men == null
                ? new ProvincialParameter.Asked(line.flag("asked"))
                : new ProvincialParameter.OfAge(
                        Integer.parseInt(men),
                        Integer.parseInt(Objects.requireNonNull(line.optional("max_age_women"))));
    }
}
