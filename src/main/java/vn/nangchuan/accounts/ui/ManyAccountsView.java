package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import vn.nangchuan.access.Reauthentication;
import vn.nangchuan.access.ui.ReauthenticationDialog;
import vn.nangchuan.accounts.AccountBatch;
import vn.nangchuan.accounts.AccountCsv;
import vn.nangchuan.accounts.AccountOffice;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.BatchEntry;
import vn.nangchuan.accounts.BatchLine;
import vn.nangchuan.accounts.BatchOpened;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.Breadcrumbs;
import vn.nangchuan.uikit.ComponentTexts;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.PageHeader;

/** Opens accounts for many units from a list: download, fill in, look at every line, open all or none. */
@Route(AccountNavigation.MANY)
@PageTitle("accounts.many.title")
@RolesAllowed(AccountPermissions.MANAGE)
class ManyAccountsView extends Div {

    private final transient AccountBatch batch;
    private final transient Reauthentication reauthentication;
    private final Select<String> role = new Select<>();
    private final Div answer = new Div();
    private final FindingList findings = new FindingList();

    ManyAccountsView(AccountBatch batch, AccountOffice office, Reauthentication reauthentication) {
        this.batch = batch;
        this.reauthentication = reauthentication;
        addClassNames("page", "many-accounts-view");
        role.setLabel(translate("accounts.many.role"));
        List<String> roles = office.rolesToGiveInCommunes();
        role.setItems(roles);
        role.setItemLabelGenerator(AccountTexts::role);
        roles.stream().findFirst().ifPresent(role::setValue);
        role.addValueChangeListener(_ -> answer.removeAll());
        Anchor download = new Anchor(template(), translate("accounts.many.download"));
        Div steps = new Div(role, download, upload());
        steps.addClassName("many-steps");
        add(
                new PageHeader(translate("accounts.many.title"))
                        .under(new Breadcrumbs()
                                .step(translate("accounts.title"), AccountNavigation.accounts())
                                .here(translate("accounts.many")))
                        .saying(translate("accounts.many.saying")),
                steps,
                findings,
                answer);
    }

    private DownloadHandler template() {
        return DownloadHandler.fromInputStream(_ ->
                csv("tai-khoan.csv", AccountCsv.write(batch.withoutHolder(Objects.requireNonNull(role.getValue())))));
    }

    private static DownloadResponse csv(String name, byte[] content) {
        return new DownloadResponse(new ByteArrayInputStream(content), name, "text/csv;charset=utf-8", content.length);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((_, content) -> check(content)));
        UploadI18N texts = ComponentTexts.upload();
        texts.getAddFiles().setOne(translate("accounts.many.upload"));
        upload.setI18n(texts);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AccountCsv.MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.addFileRejectedListener(rejected -> {
            answer.removeAll();
            findings.show(rejected.getErrorMessage());
        });
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    private void check(byte[] content) {
        answer.removeAll();
        Attempt.at(findings, () -> {
            List<BatchEntry> entries = AccountCsv.read(content);
            show(entries, batch.check(Objects.requireNonNull(role.getValue()), entries));
        });
    }

    private void show(List<BatchEntry> entries, List<BatchLine> lines) {
        Formats formats = Formats.current();
        long wrong = lines.stream().filter(line -> !line.isFine()).count();
        Paragraph summary =
                new Paragraph(translate("accounts.many.summary", formats.number(lines.size()), formats.number(wrong)));
        BatchGrid grid = new BatchGrid();
        grid.setItems(lines);
        Button open = new Button(
                translate("accounts.many.open", formats.number(lines.size())),
                click -> open(click.getSource(), entries));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        open.setVisible(wrong == 0);
        answer.add(summary, open, grid);
    }

    private void open(Button pressed, List<BatchEntry> entries) {
        pressed.setEnabled(true);
        ReauthenticationDialog.then(reauthentication, () -> openAll(entries));
    }

    private void openAll(List<BatchEntry> entries) {
        Attempt.at(findings, () -> showSlips(batch.open(Objects.requireNonNull(role.getValue()), entries)));
    }

    private void showSlips(List<BatchOpened> opened) {
        byte[] slips = AccountCsv.writeSlips(opened);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(_ -> csv("mat-khau-dung-mot-lan.csv", slips)),
                translate("accounts.many.slips"));
        Span help = new Span(translate("accounts.many.slips.help"));
        help.addClassName("secondary");
        answer.removeAll();
        answer.add(
                new Paragraph(
                        translate("accounts.many.opened", Formats.current().number(opened.size()))),
                download,
                help);
    }
}
