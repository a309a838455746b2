package vn.nangchuan.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;
import vn.nangchuan.uikit.LostRights;
import vn.nangchuan.uikit.Preferences;

/** Gives each page its language and theme before it is drawn, and its words for the moments when the line breaks. */
@Component
class FrameSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;
    private final transient I18NProvider texts;
    private final transient LostRights lostRights;

    FrameSetup(Preferences preferences, I18NProvider texts, LostRights lostRights) {
        this.preferences = preferences;
        this.texts = texts;
        this.lostRights = lostRights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().setSystemMessagesProvider(this::systemMessages);
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(new ErrorReporter(lostRights)));
        event.getSource().addUIInitListener(init -> greet(init.getUI()));
    }

    private void dress(IndexHtmlResponse page) {
        Elements html = page.getDocument().getElementsByTag("html");
        html.attr("lang", language().getLanguage());
        preferences
                .colourScheme()
                .ifPresent(scheme -> html.attr("theme", scheme.getThemeValue())
                        .attr("style", "color-scheme: " + scheme.getValue() + ";"));
        page.getDocument().body().appendElement("noscript").text(texts.getTranslation("shell.noscript", language()));
    }

    private void greet(UI ui) {
        ui.setLocale(language());
        ReconnectDialogConfiguration line = ui.getReconnectDialogConfiguration();
        line.setDialogText(translate("shell.line.lost"));
        line.setDialogTextGaveUp(translate("shell.line.gave-up"));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        Locale language = language();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.expired.title", language));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.expired.text", language));
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.getTranslation("shell.broken.title", language));
        messages.setInternalErrorMessage(texts.getTranslation("shell.broken.text", language));
        messages.setSyncErrorNotificationEnabled(true);
        messages.setSyncErrorCaption(texts.getTranslation("shell.broken.title", language));
        messages.setSyncErrorMessage(texts.getTranslation("shell.broken.text", language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", language));
        return messages;
    }

    private Locale language() {
        return preferences.language().orElseGet(texts::getDefaultLocale);
    }
}
