package vn.nangchuan.uikit;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives forms their drafts. */
@Component
public class FormDrafts {

    private final ObjectProvider<DraftBook> book;
    private final ObjectProvider<LostRights> lostRights;

    FormDrafts(ObjectProvider<DraftBook> book, ObjectProvider<LostRights> lostRights) {
        this.book = book;
        this.lostRights = lostRights;
    }

    /** For a form about something new: all that stands in it is kept, as the person saw it. */
    public FormDraft of(String form) {
        return make(form, null);
    }

    /**
     * For a form about something that is there already: only what was changed is kept, so that what others change
     * meanwhile stays as they left it.
     *
     * @param form as {@link DraftBook} names it
     * @param version of that thing; what was kept of another one is offered with a warning
     */
    public FormDraft of(String form, int version) {
        return make(form, version);
    }

    private FormDraft make(String form, @Nullable Integer version) {
        @Nullable DraftBook drafts = book.getIfAvailable();
        @Nullable LostRights lost = lostRights.getIfAvailable();
        return new FormDraft(drafts, lost, form, version);
    }
}
