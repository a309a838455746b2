package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.ui.DossierNotice;

/** On a dossier: that its official is to go to another unit, and how far that is. */
@org.springframework.stereotype.Component
class OpenTransferNotice implements DossierNotice {

    private final MovementWork work;

    OpenTransferNotice(MovementWork work) {
        this.work = work;
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayRead();
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        return work.casesOf(official).stream()
                .filter(line -> line.status().isOpen())
                .findFirst()
                .map(this::notice)
                .map(Said::new);
    }

    private Component notice(TransferLine line) {
        Span words = new Span(translate(
                "officials.transfer.notice",
                translate(line.kind().messageKey()),
                line.receivingName(),
                translate(line.status().messageKey())));
        Button open = new Button(translate("officials.transfer.open"), _ -> work.show(line.id()));
        open.addThemeVariants(ButtonVariant.SMALL);
        Div notice = new Div(words, open);
        notice.addClassName("correction-notice");
        return notice;
    }
}
