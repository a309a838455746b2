package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;
import vn.nangchuan.officials.EthnicGroup;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.NewOfficial;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FormContent;

/** What is needed of somebody to be on the register; the other groups follow on the dossier. */
public class NewOfficialForm implements FormContent<NewOfficial> {

    private final EntryForm<PersonalEntry> personal;
    private final EntryForm<IdentityEntry> identity;
    private final EntryForm<FirstPostEntry> post;
    private final Div content = new Div();

    public NewOfficialForm(List<EthnicGroup> groups, PostsOffered posts) {
        personal = PersonForms.personal(groups).beginningWith(new PersonalEntry("", null, null, null, null));
        identity = PersonForms.identity(null).beginningWith(new IdentityEntry("", null, null, null));
        post = PersonForms.firstPost(posts).beginningWith(new FirstPostEntry(null, null, null, null));
        content.addClassName("correction-parts");
        content.add(
                new H3(translate("officials.entry.personal")),
                personal.component(),
                new H3(translate("officials.entry.identity")),
                identity.component(),
                new H3(translate("officials.entry.first-post")),
                post.component());
    }

    @Override
    public Component component() {
        return content;
    }

    /** Asks all of them, so that everything that is missing is said at once. */
    @Override
    public Optional<NewOfficial> value() {
        Optional<PersonalEntry> who = personal.value();
        Optional<IdentityEntry> document = identity.value();
        Optional<FirstPostEntry> first = post.value();
        return who.flatMap(
                person -> document.flatMap(paper -> first.map(held -> new NewOfficial(person, paper, held))));
    }

    @Override
    public boolean isChanged() {
        return personal.isChanged() || identity.isChanged() || post.isChanged();
    }

    @Override
    public boolean showAt(String property, String text) {
        return personal.showAt(property, text) || identity.showAt(property, text) || post.showAt(property, text);
    }

    @Override
    public DraftFields draftFields() {
        return DraftFields.none()
                .all(personal.draftFields())
                .all(identity.draftFields())
                .all(post.draftFields());
    }
}
