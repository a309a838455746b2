package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.officials.KeyPostLine;
import vn.nangchuan.officials.KeyPosts;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.uikit.DayForm;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** Which posts the province counts as key, from which day to which. It shows posts and days, and no dossier. */
@Route(OfficialNavigation.KEY_POSTS)
@PageTitle("officials.key.title")
@Menu(title = "officials.key.title", icon = "flag", order = 90)
@RolesAllowed(OfficialPermissions.CONFIGURE)
class KeyPostsView extends Div {

    private final transient KeyPosts keyPosts;
    private final transient BusinessClock clock;
    private final transient FormDrafts drafts;
    private final KeyPostGrid grid;
    private final EmptyState none =
            new EmptyState(Icon.FLAG, translate("officials.key.empty")).because(translate("officials.key.empty.why"));

    KeyPostsView(KeyPosts keyPosts, BusinessClock clock, FormDrafts drafts, ListDownloads downloads) {
        this.keyPosts = keyPosts;
        this.clock = clock;
        this.drafts = drafts;
        this.grid = new KeyPostGrid(clock.today(), this::askForEnd);
        addClassNames("page", "key-posts-view");
        Button add = new Button(translate("officials.key.add"), Icon.PLUS.create(), _ -> askForPost());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(translate("officials.key.title"))
                        .saying(translate("officials.key.saying"))
                        .withActions(add, downloads.of(this::offer)),
                grid,
                none);
        refresh();
    }

    private ListOffer<KeyPostLine> offer() {
        LocalDate today = clock.today();
        return ListOffer.ofAll(
                        "chuc-vu-chu-chot",
                        OfficialPermissions.CONFIGURE,
                        translate("officials.key.title"),
                        keyPosts::list)
                .text("officials.key.post", line -> Formats.current().name(line.post()))
                .date("officials.key.from", KeyPostLine::validFrom)
                .date("officials.key.to", KeyPostGrid::lastDayOf)
                .text("officials.key.status", line -> KeyPostGrid.statusWord(line, today));
    }

    private void refresh() {
        List<KeyPostLine> lines = keyPosts.list();
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
    }

    private void askForPost() {
        KeyPostForm form = new KeyPostForm(keyPosts.choices(), clock.today());
        new FormDialog<>(translate("officials.key.add"), form, entry -> {
                    keyPosts.add(entry.post().code(), entry.from());
                    Notices.done(translate(
                            "officials.key.added",
                            Formats.current().name(entry.post().name())));
                    refresh();
                })
                .saving(translate("officials.key.add"))
                .keeping(drafts.of(OfficialNavigation.KEY_POSTS + "/new"))
                .open();
    }

    private void askForEnd(KeyPostLine line) {
        Formats formats = Formats.current();
        String post = formats.name(line.post());
        DayForm form =
                new DayForm(translate("officials.key.end.day"), translate("officials.key.day.help"), clock.today());
        new FormDialog<>(translate("officials.key.end.title", post), form, day -> {
                    keyPosts.end(line.id(), day);
                    Notices.done(translate("officials.key.ended", post, formats.date(day)));
                    refresh();
                })
                .saving(translate("officials.key.end"))
                .open();
    }
}
