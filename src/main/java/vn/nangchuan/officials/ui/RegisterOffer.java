package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.stream.Collectors;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterCursor;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.officials.RegisterPage;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.ListOffer.Page;

/** The register as it is shown, to be taken away. */
final class RegisterOffer {

    private RegisterOffer() {}

    static ListOffer<OfficialLine> of(RegisterLists lists, RegisterFilter filter, String title) {
        ListOffer<OfficialLine> offer = ListOffer.of(
                        "so-can-bo",
                        OfficialPermissions.READ,
                        title,
                        () -> ListOffer.<OfficialLine, RegisterCursor>inPages(
                                behind -> page(lists.page(filter, behind, RegisterLists.LONGEST_PAGE))))
                .text("officials.column.name", OfficialLine::fullName);
        if (filter.place().below() != null) {
            offer.text("officials.column.unit", OfficialLine::unit);
        }
        return offer.text("officials.column.post", RegisterOffer::posts)
                .text("officials.column.kind", line -> translate("officials.kind." + line.kind()))
                .text("officials.column.standing", line -> StandingTexts.of(line.outcome()))
                .text("officials.column.gap", line -> StandingTexts.gap(line.open(), filter.date()));
    }

    private static Page<OfficialLine, RegisterCursor> page(RegisterPage page) {
        return new Page<>(page.lines(), page.next());
    }

    static String posts(OfficialLine line) {
        String posts = line.posts().stream().map(Formats.current()::name).collect(Collectors.joining(", "));
        return line.secondedTo() == null ? posts : translate("officials.register.seconded", posts, line.secondedTo());
    }
}
