package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nangchuan.uikit.Icon;

/** The recovery codes, shown this once: to be copied, printed or saved. */
class RecoveryCodes extends Div {

    RecoveryCodes(List<String> codes) {
        addClassName("recovery-codes");
        OrderedList list = new OrderedList();
        codes.forEach(code -> list.add(new ListItem(code)));
        byte[] text = (translate("access.recovery.file") + "\n\n" + String.join("\n", codes) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(text), "nang-chuan.txt", "text/plain;charset=utf-8", text.length)),
                translate("access.recovery.download"));
        Button print = new Button(translate("access.recovery.print"), Icon.FILE_TEXT.create());
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Div ways = new Div(download, print);
        ways.addClassName("form-buttons");
        add(new Paragraph(translate("access.recovery.text")), list, ways);
    }
}
