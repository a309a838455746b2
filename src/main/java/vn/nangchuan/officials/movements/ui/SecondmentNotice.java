package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.movements.MovementKind;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.ui.DossierNotice;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** On a dossier: that its official works elsewhere for a time, with the post kept here. */
@org.springframework.stereotype.Component
class SecondmentNotice implements DossierNotice {

    private final MovementWork work;
    private final BusinessClock clock;

    SecondmentNotice(MovementWork work, BusinessClock clock) {
        this.clock = clock;
        this.work = work;
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayRead();
    }

    @Override
    public Optional<Said> about(OfficialId official) {
        return running(official)
                .map(line -> new Said(
                        notice(line), new StatusBadge(Tone.INFO, translate("officials.movement.seconded.badge"))));
    }

    /** The secondment from which they have not come back, and that has begun. */
    private Optional<MovementLine> running(OfficialId official) {
        List<MovementLine> begun = work.recordedOf(official).stream()
                .filter(line -> !line.day().isAfter(clock.today()))
                .toList();
        return MovementKind.leavesSeconded(begun.stream().map(MovementLine::kind))
                ? begun.stream()
                        .filter(line -> line.kind() == MovementKind.SECONDMENT)
                        .findFirst()
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
