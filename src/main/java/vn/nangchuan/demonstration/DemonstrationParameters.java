package vn.nangchuan.demonstration;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.DraftParameter;
import vn.nangchuan.standings.law.ParameterDesk;
import vn.nangchuan.standings.law.ParameterLists;
import vn.nangchuan.standings.law.ParameterStatus;

/** What the province of the demonstration has set; its decisions are made up. */
@Component
class DemonstrationParameters {

    private final ParameterDesk desk;
    private final ParameterLists lists;

    DemonstrationParameters(ParameterDesk desk, ParameterLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    void draft() {
        CsvFile.read("parameters").forEach(line -> desk.draft(order(line)));
    }

    /**
     * Publishes what was drafted here, and nothing that somebody else has drafted; must be done in another's name. Does
     * nothing once it is done.
     */
    void publish() {
        lists.list().stream()
                .filter(line -> line.status() == ParameterStatus.DRAFT)
                .filter(line -> line.draftedBy().equals(DemonstrationLoader.SCOPE.actor()))
                .forEach(line -> desk.publish(line.id(), UUID.randomUUID()));
    }

    private static DraftParameter order(CsvFile.Line line) {
        return new DraftParameter(
                line.text("parameter"),
                line.date("from"),
                line.optionalDate("to"),
                line.text("decision"),
                value(line),
                UUID.randomUUID());
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
