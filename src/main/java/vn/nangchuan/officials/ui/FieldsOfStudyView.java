package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.FieldsOfStudy;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.StudiedName;
import vn.nangchuan.officials.StudiedNamePage;
import vn.nangchuan.officials.ui.StudiedNameForm.Entry;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FormDialog;
import vn.nangchuan.uikit.FormDrafts;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;

/** To which fields the names on papers belong: first those that nobody has mapped. It shows names and numbers, and no dossier. */
@Route(OfficialNavigation.FIELDS_OF_STUDY)
@PageTitle("officials.study.title")
@Menu(title = "officials.study.title", icon = "graduation-cap", order = 91)
@RolesAllowed(OfficialPermissions.CONFIGURE)
class FieldsOfStudyView extends Div {

    private final transient FieldsOfStudy fields;
    private final transient FormDrafts drafts;
    private final Div unmapped = new Div();
    private final Div mapped = new Div();

    FieldsOfStudyView(FieldsOfStudy fields, FormDrafts drafts, ListDownloads downloads) {
        this.fields = fields;
        this.drafts = drafts;
        addClassNames("page", "fields-of-study-view");
        Button add = new Button(translate("officials.study.add"), Icon.PLUS.create(), _ -> ask(null));
        add(
                new PageHeader(translate("officials.study.title"))
                        .saying(translate("officials.study.saying"))
                        .withActions(add, downloads.of(this::offer)),
                new H2(translate("officials.study.unmapped")),
                unmapped,
                new H2(translate("officials.study.mapped")),
                mapped);
        refresh();
    }

    /** Both lists: first the names that nobody has mapped. */
    private ListOffer<StudiedName> offer() {
        return ListOffer.of(
                        "nganh-dao-tao",
                        OfficialPermissions.CONFIGURE,
                        translate("officials.study.title"),
                        () -> Stream.concat(
                                fields.unmapped().stream(),
                                ListOffer.byOffset(
                                        (offset, limit) ->
                                                fields.mapped(offset, limit).names(),
                                        FieldsOfStudy.LONGEST_PAGE)))
                .text("officials.study.name", StudiedName::name)
                .text("officials.study.field", StudiedNameGrid::field)
                .number("officials.study.papers", StudiedName::papers);
    }

    private void refresh() {
        unmapped.removeAll();
        List<StudiedName> waiting = fields.unmapped();
        unmapped.add(
                waiting.isEmpty()
                        ? new EmptyState(Icon.CIRCLE_CHECK, translate("officials.study.unmapped.empty"))
                        : new StudiedNameGrid(this::ask).show(waiting));
        mapped.removeAll();
        StudiedNameGrid grid = new StudiedNameGrid(this::ask);
        StudiedNamePage first = fields.mapped(0, grid.getPageSize());
        mapped.add(
                first.total() == 0
                        ? new EmptyState(Icon.GRADUATION_CAP, translate("officials.study.mapped.empty"))
                                .because(translate("officials.study.mapped.empty.why"))
                        : grid.show(first, fields));
    }

    /**
     * For a known name there is one choice to make and nothing to lose, hence no draft.
     *
     * @param name null for one that is in no dossier yet
     */
    private void ask(@Nullable StudiedName name) {
        StudiedNameForm form = new StudiedNameForm(name);
        FormDialog<Entry> dialog = new FormDialog<>(translate("officials.study.map"), form, this::map)
                .saving(translate("officials.study.map"));
        if (name == null) {
            dialog.keeping(drafts.of(OfficialNavigation.FIELDS_OF_STUDY + "/new"));
        }
        dialog.open();
    }

    private void map(Entry entry) {
        fields.map(entry.name(), entry.field());
        Notices.done(translate("officials.study.done", entry.name(), translate("officials.field." + entry.field())));
        refresh();
    }
}
