package vn.nangchuan.officials.forecast.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.officials.forecast.FallLine;
import vn.nangchuan.officials.forecast.FallLists;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standings.forecast.FallFilter;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.TextDownload;
import vn.nangchuan.uikit.TextDownload.Text;

/** Sends the list of those who will fall as a table for spreadsheets, asking anew each time whether the person may see it. */
@Component
class ForecastDownloads {

    private final FallLists lists;
    private final CurrentUser currentUser;

    ForecastDownloads(FallLists lists, CurrentUser currentUser) {
        this.lists = lists;
        this.currentUser = currentUser;
    }

    DownloadHandler of(FallFilter filter) {
        return TextDownload.of(() -> text(filter));
    }

    private Optional<Text> text(FallFilter filter) {
        return new UnitPath(currentUser.require().unitPath()).contains(filter.place())
                ? Optional.of(Text.table("du-bao-" + filter.after() + ".csv", table(lists.export(filter))))
                : Optional.empty();
    }

    static List<List<String>> table(List<FallLine> lines) {
        return Stream.concat(Stream.of(heading()), lines.stream().map(ForecastDownloads::cells))
                .toList();
    }

    private static List<String> heading() {
        return Stream.of(
                        "officials.forecast.column.day",
                        "officials.column.name",
                        "officials.forecast.column.unit",
                        "officials.column.post",
                        "officials.forecast.column.before",
                        "officials.forecast.column.after",
                        "officials.forecast.column.requirements",
                        "officials.forecast.column.cause")
                .map(key -> translate(key))
                .toList();
    }

    private static List<String> cells(FallLine line) {
        Formats formats = Formats.current();
        return List.of(
                formats.date(line.fall().day()),
                line.fullName(),
                line.fall().unitName(),
                formats.name(line.fall().post()),
                StandingTexts.of(line.fall().before()),
                StandingTexts.of(line.fall().after()),
                ForecastTexts.requirements(line),
                ForecastTexts.causes(line));
    }
}
