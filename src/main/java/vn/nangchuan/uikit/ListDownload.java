package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.uikit.FileDownload.MadeFile;

/** The menu by which a list is taken away as a workbook or as CSV: a short one at once, a long one from its own page. */
public class ListDownload extends Div {

    private final transient ListTaker taker;
    private final SerializableSupplier<ListOffer<?>> list;
    private final Anchor sent = new Anchor();

    ListDownload(ListTaker taker, SerializableSupplier<ListOffer<?>> list) {
        this.taker = taker;
        this.list = list;
        addClassName("list-download");
        sent.addClassName("list-download-file");
        sent.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        add(menu(), sent);
    }

    private MenuBar menu() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem head = bar.addItem(Icon.DOWNLOAD.create());
        head.add(new Span(translate("uikit.list.take")));
        SubMenu menu = head.getSubMenu();
        menu.addItem(translate("uikit.list.take.XLSX"), _ -> take(ListFormat.XLSX));
        menu.addItem(translate("uikit.list.take.CSV"), _ -> take(ListFormat.CSV));
        menu.addSeparator();
        menu.addItem(translate("uikit.list.taken"), _ -> open());
        return bar;
    }

    /** Makes the file; sends it where it is short, and leads to the page of such files where it is not. */
    void take(ListFormat format) {
        ListOffer<?> offered = list.get();
        getElement().setAttribute("data-list", offered.code());
        try {
            switch (taker.take(offered, format)) {
                case ListTaker.Taken.AtOnce made -> send(made.file());
                case ListTaker.Taken.Later _ -> {
                    Notices.done(translate("uikit.list.later"));
                    open();
                }
            }
        } catch (BusinessRuleViolation refused) {
            Notices.refused(FindingList.text(refused.findings().getFirst()));
        }
    }

    private void send(Supplier<Optional<MadeFile>> file) {
        sent.setHref(FileDownload.of(file), AttachmentType.DOWNLOAD);
        sent.getElement().executeJs("this.click()");
    }

    private void open() {
        UI.getCurrentOrThrow().navigate(taker.page());
    }
}
