package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldPost;
import vn.nangchuan.uikit.Formats;

/** The posts held, now and before. */
class PostingList extends OrderedList {

    /**
     * @param day of which it is shown
     * @param editors null where nothing can be changed from here
     */
    PostingList(Dossier dossier, LocalDate day, @Nullable RowEditors editors) {
        addClassName("posting-list");
        dossier.posts().forEach(post -> {
            ListItem line = line(post, day);
            if (editors != null) {
                line.add(editors.of(dossier, post));
            }
            add(line);
        });
    }

    private ListItem line(HeldPost post, LocalDate day) {
        Formats formats = new Formats(getLocale());
        Span what = new Span(translate("officials.official.post-in", post.post().in(getLocale()), post.unitName()));
        Span when = new Span(
                post.validTo() == null
                        ? translate("officials.since", formats.date(post.validFrom()))
                        : translate(
                                "officials.from-to",
                                formats.date(post.validFrom()),
                                formats.date(post.validTo().minusDays(1))));
        when.addClassName("secondary");
        Span again = new Span(
                post.reappointedOn() == null
                        ? ""
                        : translate("officials.reappointed", formats.date(post.reappointedOn())));
        again.addClassName("secondary");
        again.setVisible(post.reappointedOn() != null);
        Span former = new Span(
                post.endedByLaw() == null ? "" : translate("officials.former-title", formats.date(post.endedByLaw())));
        former.addClassName("secondary");
        former.setVisible(post.isFormerTitleOn(day));
        return new ListItem(what, when, again, former);
    }
}
