package vn.nangchuan.access.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nangchuan.access.OwnDevices;
import vn.nangchuan.access.devices.KnownDevice;
import vn.nangchuan.uikit.Notices;

/** Devices on which the person has signed in, and how to forget one that is lost or was borrowed. */
class DeviceSection extends Section {

    private final transient OwnDevices devices;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(translate("access.devices.none"));

    DeviceSection(OwnDevices devices) {
        this.devices = devices;
        addClassName("account-section");
        list.addClassName("account-list");
        add(new H2(translate("access.devices.title")), new Paragraph(translate("access.devices.text")), list, none);
        refresh();
    }

    private void refresh() {
        List<KnownDevice> known = devices.list();
        list.removeAll();
        known.forEach(device -> list.add(line(device)));
        none.setVisible(known.isEmpty());
    }

    private ListItem line(KnownDevice device) {
        Span times = new Span(translate(
                "access.devices.times", RealMoments.text(device.knownSince()), RealMoments.text(device.lastUsed())));
        times.addClassName("secondary");
        return new ListItem(
                new Div(new Span(device.browser()), times),
                new Button(translate("access.devices.forget"), click -> forget(device)));
    }

    private void forget(KnownDevice device) {
        devices.forget(device.hash());
        Notices.done(translate("access.devices.forgotten"));
        refresh();
    }
}
