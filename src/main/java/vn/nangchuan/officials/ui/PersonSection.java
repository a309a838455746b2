package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.EthnicGroup;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonDetails;
import vn.nangchuan.uikit.Icon;

/** What the official form asks of the person, in its order; what is sensitive is masked until it is asked for. */
class PersonSection extends Section {

    private final transient Dossier dossier;
    private final SerializableConsumer<SerializableConsumer<DisclosedFacts>> disclosure;
    private final transient @Nullable PersonEditors editors;
    private final Div groups = new Div();
    private final Button toggle = new Button();
    private transient @Nullable DisclosedFacts facts;

    /**
     * @param disclosure goes on with what is sensitive when there is a reason to show it
     * @param editors null where nothing can be changed from here; then nothing is said to look odd either
     */
    PersonSection(
            Dossier dossier,
            SerializableConsumer<SerializableConsumer<DisclosedFacts>> disclosure,
            @Nullable PersonEditors editors) {
        this.dossier = dossier;
        this.disclosure = disclosure;
        this.editors = editors;
        addClassName("person-section");
        groups.addClassName("person-groups");
        toggle.addThemeVariants(ButtonVariant.SMALL);
        toggle.addClickListener(_ -> toggle());
        Div head = new Div(new H2(translate("officials.person.title")), toggle);
        head.addClassName("requirements-head");
        Paragraph saying = new Paragraph(translate("officials.person.saying"));
        saying.addClassName("secondary");
        add(head, saying, groups);
        show();
    }

    private void toggle() {
        if (facts == null) {
            disclosure.accept(shown -> {
                facts = shown;
                show();
            });
        } else {
            facts = null;
            show();
        }
    }

    private void show() {
        toggle.setText(translate(facts == null ? "officials.disclosure.show" : "officials.disclosure.hide"));
        toggle.setIcon((facts == null ? Icon.EYE : Icon.LOCK).create());
        groups.removeAll();
        groups.add(personal(), identity(), recruitment(), party(), rank());
    }

    private PersonGroup personal() {
        EthnicGroup group = facts == null ? null : facts.ethnicity();
        boolean masked = facts == null && dossier.details().ethnicityKnown();
        PersonGroup personal = group("personal", List.of())
                .fact("officials.entry.full-name", dossier.fullName())
                .fact("officials.sex", dossier.sex() == null ? null : translate("officials.sex." + dossier.sex()))
                .fact("officials.birth-date", dossier.birthDate())
                .fact("officials.entry.ethnicity", masked ? DossierTexts.MASK : group == null ? null : group.name())
                .fact("officials.entry.phone", dossier.details().phone());
        return editable(personal, known -> known.editPersonal(dossier));
    }

    private PersonGroup editable(PersonGroup group, SerializableConsumer<PersonEditors> edit) {
        PersonEditors known = editors;
        return group.editedBy(known == null || !known.mayEdit(dossier) ? null : () -> edit.accept(known));
    }

    private List<Finding> warningsAt(String group) {
        return editors == null ? List.of() : dossier.details().warningsAt(group);
    }

    private PersonGroup identity() {
        PersonGroup group = group("identity", warningsAt(DossierWarnings.IDENTITY));
        IdentityFacts.into(group, dossier, facts, editors);
        return editable(group, known -> known.editIdentity(dossier));
    }

    private PersonGroup recruitment() {
        PersonDetails details = dossier.details();
        PersonGroup group = group("recruitment", warningsAt(DossierWarnings.RECRUITMENT))
                .fact("officials.entry.recruited-on", dossier.recruitedOn())
                .fact("officials.entry.recruited-by", details.recruitedBy())
                .fact("officials.entry.joined-on", details.joinedOn());
        return editable(group, known -> known.editRecruitment(dossier));
    }

    /** Masked as a whole: that a day is missing tells as much as the day. */
    private PersonGroup party() {
        PersonGroup group = group("party", List.of());
        if (facts == null) {
            group.fact("officials.entry.party-joined-on", DossierTexts.MASK)
                    .fact("officials.entry.party-official-on", DossierTexts.MASK)
                    .fact("officials.entry.party-post", DossierTexts.MASK)
                    .fact("officials.entry.party-post-besides", DossierTexts.MASK);
        } else {
            PartyEntry party = facts.party();
            group.fact("officials.entry.party-joined-on", party.joinedOn())
                    .fact("officials.entry.party-official-on", party.officialOn())
                    .fact("officials.entry.party-post", party.post())
                    .fact("officials.entry.party-post-besides", party.postBesides());
        }
        return editable(group, known -> known.editParty(dossier));
    }

    private PersonGroup rank() {
        PersonDetails details = dossier.details();
        PersonGroup group = group("rank", List.of())
                .fact("officials.entry.civil-rank", details.civilRank())
                .fact("officials.entry.job-position", details.jobPosition())
                .fact(
                        "officials.entry.contract",
                        details.contract() == null ? null : translate("officials.contract." + details.contract()));
        return editable(group, known -> known.editRank(dossier));
    }

    private static PersonGroup group(String key, List<Finding> warnings) {
        return new PersonGroup(translate("officials.entry." + key), warnings);
    }
}
