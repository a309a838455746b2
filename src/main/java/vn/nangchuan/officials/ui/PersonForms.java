package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.officials.ContractKind;
import vn.nangchuan.officials.DisclosedFacts;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.EthnicGroup;
import vn.nangchuan.officials.FirstPostEntry;
import vn.nangchuan.officials.IdentityEntry;
import vn.nangchuan.officials.PartyEntry;
import vn.nangchuan.officials.PersonDetails.HeldDocument;
import vn.nangchuan.officials.PersonalEntry;
import vn.nangchuan.officials.PostsOffered;
import vn.nangchuan.officials.RankEntry;
import vn.nangchuan.officials.RecruitmentEntry;
import vn.nangchuan.uikit.DateField;
import vn.nangchuan.uikit.Formats;

/** The forms of the groups of the official form, in its words. */
final class PersonForms {

    private static final int NAME = 120;
    private static final int AGENCY = 200;
    private static final int NUMBER = 15;

    private PersonForms() {}

    static EntryForm<PersonalEntry> personal(List<EthnicGroup> groups) {
        EntryForm<PersonalEntry> form = new EntryForm<>(PersonalEntry.class);
        TextField name = form.word("fullName", "officials.entry.full-name", NAME);
        Select<Sex> sex = form.choice("sex", "officials.sex", Sex.class, EntryForm.all(Sex.class), "officials.sex.");
        DateField birthDate = form.date("birthDate", "officials.birth-date");
        form.code("ethnicity", "officials.entry.ethnicity", namesOf(groups));
        form.text("phone", "officials.entry.phone", NUMBER);
        return form.needing(name, sex, birthDate);
    }

    static PersonalEntry presentPersonal(Dossier dossier, DisclosedFacts facts) {
        EthnicGroup group = facts.ethnicity();
        return new PersonalEntry(
                dossier.fullName(),
                dossier.sex(),
                dossier.birthDate(),
                group == null ? null : group.code(),
                dossier.details().phone());
    }

    private static Map<String, String> namesOf(List<EthnicGroup> groups) {
        Map<String, String> names = new LinkedHashMap<>();
        groups.forEach(group -> names.put(group.code(), group.name()));
        return names;
    }

    /** @param dossier null of somebody new, who has no number to keep */
    static EntryForm<IdentityEntry> identity(@Nullable Dossier dossier) {
        EntryForm<IdentityEntry> form = new EntryForm<>(IdentityEntry.class);
        TextField number = form.word("number", "officials.entry.number", NUMBER);
        number.setAllowedCharPattern("[0-9 ]");
        DossierTexts.helpWithNumber(number, dossier == null ? null : dossier.identityLast4());
        DateField issuedOn = form.date("issuedOn", "officials.qualification.issued-on");
        TextField issuer = form.text("issuer", "officials.qualification.issuer", AGENCY);
        number.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getOldValue().isEmpty()) {
                issuedOn.clear(); // they were those of the document in use
                issuer.clear();
            }
        });
        DateField until = form.date("until", "officials.entry.until");
        DossierTexts.help(until, "officials.entry.until.help");
        until.setVisible(dossier != null);
        if (dossier == null) {
            form.needing(number);
        } else {
            form.noting(() ->
                    DossierWarnings.ofNumber(number.getValue().replace(" ", ""), dossier.sex(), dossier.birthDate()));
        }
        return form;
    }

    static IdentityEntry presentIdentity(Dossier dossier) {
        return dossier.details().documents().stream()
                .filter(HeldDocument::current)
                .findFirst()
                .map(held -> new IdentityEntry("", held.issuedOn(), held.issuer(), null))
                .orElseGet(() -> new IdentityEntry("", null, null, null));
    }

    static EntryForm<RecruitmentEntry> recruitment(Dossier dossier) {
        EntryForm<RecruitmentEntry> form = new EntryForm<>(RecruitmentEntry.class);
        DateField recruitedOn = form.date("recruitedOn", "officials.entry.recruited-on");
        form.text("recruitedBy", "officials.entry.recruited-by", AGENCY);
        DateField joinedOn = form.date("joinedOn", "officials.entry.joined-on");
        form.noting(
                () -> DossierWarnings.ofRecruitment(dossier.birthDate(), recruitedOn.getValue(), joinedOn.getValue()));
        return form.beginningWith(new RecruitmentEntry(
                dossier.recruitedOn(),
                dossier.details().recruitedBy(),
                dossier.details().joinedOn()));
    }

    static EntryForm<PartyEntry> party(DisclosedFacts facts) {
        EntryForm<PartyEntry> form = new EntryForm<>(PartyEntry.class);
        form.date("joinedOn", "officials.entry.party-joined-on");
        form.date("officialOn", "officials.entry.party-official-on");
        form.text("post", "officials.entry.party-post", NAME);
        form.text("postBesides", "officials.entry.party-post-besides", NAME);
        return form.beginningWith(facts.party());
    }

    static EntryForm<RankEntry> rank(Dossier dossier) {
        EntryForm<RankEntry> form = new EntryForm<>(RankEntry.class);
        form.text("civilRank", "officials.entry.civil-rank", NAME);
        form.text("jobPosition", "officials.entry.job-position", AGENCY);
        Select<ContractKind> contract = form.choice(
                "contract",
                "officials.entry.contract",
                ContractKind.class,
                EntryForm.all(ContractKind.class),
                "officials.contract.");
        contract.setWidthFull();
        return form.beginningWith(new RankEntry(
                dossier.details().civilRank(),
                dossier.details().jobPosition(),
                dossier.details().contract()));
    }

    static EntryForm<FirstPostEntry> firstPost(PostsOffered posts) {
        EntryForm<FirstPostEntry> form = new EntryForm<>(FirstPostEntry.class);
        DateField from = form.date("from", "officials.entry.post-from");
        ComboBox<String> post = form.code("post", "officials.entry.post", postNames(posts));
        PostsOfTheDay.offer(post, from, posts, posts::find);
        DossierTexts.help(
                form.date("firstAppointedOn", "officials.entry.first-appointed-on"),
                "officials.entry.first-appointed-on.help");
        form.date("recruitedOn", "officials.entry.recruited-on");
        return form.needing(from, post);
    }

    static Map<String, String> postNames(PostsOffered posts) {
        Map<String, String> names = new LinkedHashMap<>();
        posts.posts()
                .forEach(choice ->
                        names.put(choice.code().value(), Formats.current().name(choice.name())));
        return names;
    }
}
