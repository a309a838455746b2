package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import vn.nangchuan.officials.DisclosureReason;
import vn.nangchuan.uikit.Icon;

/** Sends the whole official form, with what is sensitive, once there is a reason. */
class WholeFormDownload extends Div {

    private final Anchor sent = new Anchor();

    /**
     * @param asking goes on when there is a reason
     * @param form for that reason
     */
    WholeFormDownload(
            SerializableConsumer<SerializableConsumer<DisclosureReason>> asking,
            SerializableFunction<DisclosureReason, DownloadHandler> form) {
        addClassName("list-download");
        sent.addClassName("list-download-file");
        sent.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        Button whole = new Button(
                translate("officials.form.download.whole"),
                Icon.DOWNLOAD.create(),
                _ -> asking.accept(reason -> send(form.apply(reason))));
        whole.setTooltipText(translate("officials.form.download.whole.help"));
        add(whole, sent);
    }

    private void send(DownloadHandler file) {
        sent.setHref(file, AttachmentType.DOWNLOAD);
        sent.getElement().executeJs("this.click()");
    }
}
