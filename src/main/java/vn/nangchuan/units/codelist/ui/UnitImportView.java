package vn.nangchuan.units.codelist.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.DecisionDialog.Reason;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;
import vn.nangchuan.uikit.Notices;
import vn.nangchuan.uikit.PageHeader;
import vn.nangchuan.units.UnitPermissions;
import vn.nangchuan.units.codelist.ChangeKind;
import vn.nangchuan.units.codelist.CodeList;
import vn.nangchuan.units.codelist.ImportOrder;
import vn.nangchuan.units.codelist.ListChanges;
import vn.nangchuan.units.codelist.PastImport;
import vn.nangchuan.units.codelist.UnitImportDesk;

/** Brings the province's units up to a code list: bring it, look at what changes, take all of it over. */
@Route("unit-lists")
@PageTitle("units.list.title")
@Menu(title = "units.list.title", icon = "map", order = 92)
@RolesAllowed(UnitPermissions.IMPORT)
class UnitImportView extends Div {

    private final transient UnitImportDesk desk;
    private final transient ListDownloads downloads;
    private final ImportFields fields;
    private final FindingList findings = new FindingList();
    private final Div answer = new Div();
    private final Div past = new Div();
    private transient @Nullable CodeList list;

    UnitImportView(UnitImportDesk desk, BusinessClock clock, ListDownloads downloads) {
        this.desk = desk;
        this.downloads = downloads;
        this.fields = new ImportFields(clock.today(), this::compare);
        addClassNames("page", "unit-import-view");
        answer.addClassName("unit-import-part");
        past.addClassName("unit-import-part");
        add(
                new PageHeader(translate("units.list.title"))
                        .saying(translate("units.list.saying"))
                        .withActions(downloads.of(() -> PastImportGrid.offer(desk))),
                fields,
                upload(),
                findings,
                answer,
                past);
        showPast();
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((about, content) -> read(about.fileName(), content)));
        UploadI18N texts = ComponentTexts.upload();
        texts.getAddFiles().setOne(translate("units.list.upload"));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CodeList.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx", "text/csv");
        upload.addFileRejectedListener(rejected -> {
            forget();
            findings.show(rejected.getErrorMessage());
        });
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void forget() {
        list = null;
        answer.removeAll();
    }

    private void read(String fileName, byte[] content) {
        forget();
        if (Attempt.at(findings, () -> list = CodeList.read(fileName, content))) {
            compare();
        }
    }

    /** Again whenever the day, or what the list is, changes. */
    private void compare() {
        answer.removeAll();
        CodeList brought = list;
        if (brought != null) {
            Attempt.at(
                    findings,
                    refusals -> fields.show(refusals, findings),
                    () -> fields.order(brought).ifPresent(order -> show(desk.compare(order))));
        }
    }

    private void show(ListChanges changes) {
        answer.add(new ChangesSummary(
                changes,
                String.valueOf(Optional.ofNullable(list).map(CodeList::fileName).orElse("")),
                this::ask));
        if (!changes.findings().isEmpty()) {
            answer.add(
                    new H2(translate("units.list.findings")),
                    downloads.of(() -> ChangeOffers.findings(changes)),
                    new RowFindingGrid(changes.findings()));
        }
        if (changes.made() > 0 || !changes.left().isEmpty()) {
            answer.add(downloads.of(() -> ChangeOffers.changes(changes)));
        }
        for (ChangeKind kind : ChangeKind.values()) {
            if (!changes.made(kind).isEmpty()) {
                answer.add(new ChangeGroup(translate("units.list.kind." + kind), changes.made(kind)));
            }
        }
        if (!changes.left().isEmpty()) {
            answer.add(new ChangeGroup(translate("units.list.left"), changes.left()).unfolded());
        }
    }

    private void ask(ListChanges changes) {
        CodeList brought = list;
        if (brought == null || !fields.hasResolution()) {
            return;
        }
        Formats formats = Formats.current();
        new DecisionDialog(
                        translate("units.list.apply"),
                        translate(
                                "units.list.apply.saying",
                                formats.number(changes.made()),
                                changes.province().fullName(),
                                formats.date(changes.asOf())),
                        Reason.NONE,
                        _ -> fields.order(brought).ifPresent(order -> apply(order, changes)))
                .open();
    }

    private void apply(ImportOrder order, ListChanges shown) {
        ListChanges made = desk.apply(order, shown.fingerprint());
        Notices.done(translate("units.list.applied", Formats.current().number(made.made())));
        compare();
        showPast();
    }

    private void showPast() {
        past.removeAll();
        List<PastImport> imports = desk.latest();
        past.add(new H2(translate("units.list.past")));
        past.add(
                imports.isEmpty()
                        ? new EmptyState(Icon.MAP, translate("units.list.none"))
                                .because(translate("units.list.none.why"))
                        : new PastImportGrid(imports));
    }
}
