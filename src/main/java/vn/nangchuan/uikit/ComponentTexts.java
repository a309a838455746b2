package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.applayout.AppLayout.AppLayoutI18n;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.sidenav.SideNav.SideNavI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of ready-made components, in the language of the person who looks at them. */
public final class ComponentTexts {

    private static final int BYTES_PER_KILOBYTE = 1024;

    private ComponentTexts() {}

    public static AppLayoutI18n appLayout() {
        return new AppLayoutI18n().setDrawer(translate("uikit.layout.drawer"));
    }

    public static MenuBarI18n menuBar() {
        return new MenuBarI18n().setMoreOptions(translate("uikit.menu.more"));
    }

    public static SideNavI18n sideNav() {
        return new SideNavI18n().setToggle(translate("uikit.menu.toggle"));
    }

    public static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("uikit.upload.drop-one"))
                        .setMany(translate("uikit.upload.drop-many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("uikit.upload.add-one"))
                        .setMany(translate("uikit.upload.add-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("uikit.upload.too-many"))
                        .setFileIsTooBig(translate("uikit.upload.too-big"))
                        .setIncorrectFileType(translate("uikit.upload.wrong-type")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(translate("uikit.upload.retry"))
                        .setStart(translate("uikit.upload.start"))
                        .setRemove(translate("uikit.upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"), BYTES_PER_KILOBYTE);
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("uikit.upload.connecting"))
                        .setStalled(translate("uikit.upload.stalled"))
                        .setProcessing(translate("uikit.upload.processing"))
                        .setHeld(translate("uikit.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("uikit.upload.remaining"))
                        .setUnknown(translate("uikit.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("uikit.upload.unavailable"))
                        .setUnexpectedServerError(translate("uikit.upload.failed"))
                        .setForbidden(translate("uikit.upload.forbidden"))
                        .setFileTooLarge(translate("uikit.upload.too-big")));
    }
}
