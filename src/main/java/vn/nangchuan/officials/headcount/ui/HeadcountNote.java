package vn.nangchuan.officials.headcount.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.headcount.Headcount;
import vn.nangchuan.officials.headcount.HeadcountLists;
import vn.nangchuan.officials.ui.RegisterNote;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** Above the register: how many people hold posts, and how many may. */
@org.springframework.stereotype.Component
class HeadcountNote implements RegisterNote {

    private final HeadcountLists lists;

    HeadcountNote(HeadcountLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Component> about(UnitId unit, LocalDate day) {
        return lists.of(unit, day).map(HeadcountNote::note);
    }

    private static Component note(Headcount count) {
        Div note = new Div(new Span(HeadcountTexts.figures(count)));
        note.addClassName("headcount-note");
        if (count.goneSince() > 0) {
            note.add(new Span(HeadcountTexts.notCounted(count)));
        }
        if (count.overWith(0) > 0) {
            note.add(new StatusBadge(Tone.WARNING, translate("officials.headcount.is-over", count.overWith(0))));
        }
        return note;
    }
}
