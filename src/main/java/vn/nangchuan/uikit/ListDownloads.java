package vn.nangchuan.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import org.springframework.beans.factory.ObjectProvider;

/** Gives lists the menu by which they are taken away. */
@org.springframework.stereotype.Component
public class ListDownloads {

    private final ObjectProvider<ListTaker> taker;

    ListDownloads(ObjectProvider<ListTaker> taker) {
        this.taker = taker;
    }

    /**
     * The menu, for the head of the list.
     *
     * @param list asked when somebody takes it, as it is shown then
     */
    public Component of(SerializableSupplier<ListOffer<?>> list) {
        ListTaker makes = taker.getIfAvailable();
        return makes == null ? new Span() : new ListDownload(makes, list);
    }
}
