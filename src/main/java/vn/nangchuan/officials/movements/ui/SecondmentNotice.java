package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.ui.DossierNotice;
import vn.nangchuan.uikit.Formats;

/** On a dossier: that its official works elsewhere for a time, with the post kept here. */
@org.springframework.stereotype.Component
class SecondmentNotice implements DossierNotice {

    private final MovementWork work;

    SecondmentNotice(MovementWork work) {
        this.work = work;
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayRead();
    }

    @Override
    public Optional<Component> about(OfficialId official) {
        List<MovementLine> recorded = work.recordedOf(official);
        return MovementKind.leavesSeconded(recorded.stream().map(MovementLine::kind))
                ? recorded.stream()
                        .filter(line -> line.kind() == MovementKind.SECONDMENT)
                        .findFirst()
                        .map(SecondmentNotice::notice)
                : Optional.empty();
    }

    private static Component notice(MovementLine line) {
        Div notice = new Div(new Span(translate(
                "officials.movement.seconded",
                line.place() == null ? "–" : line.place(),
                Formats.current().date(line.day()))));
        notice.addClassName("correction-notice");
        return notice;
    }
}
