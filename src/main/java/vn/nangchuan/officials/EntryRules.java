package vn.nangchuan.officials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.scope.UnitPath;

/**
 * What must be right about what is entered of a person, group by group of the form, each finding at the property it concerns;
 * the same for whoever enters many at once as for the form. Nothing is read of a dossier.
 */
@Component
public class EntryRules {

    private final PersonRules person;
    private final QualificationRules papers;

    EntryRules(PersonRules person, QualificationRules papers) {
        this.person = person;
        this.papers = papers;
    }

    /** Without the ethnic group, which a list of codes decides. */
    public List<Finding> of(PersonalEntry entry, UnitPath keeper) {
        return person.byItself(
                        new PersonalEntry(entry.fullName(), entry.sex(), entry.birthDate(), null, entry.phone()),
                        keeper)
                .findings();
    }

    /** An identity document. */
    public List<Finding> of(@Nullable LocalDate birthDate, IdentityEntry entry) {
        return person.of(birthDate, entry).findings();
    }

    public List<Finding> of(@Nullable LocalDate birthDate, RecruitmentEntry entry) {
        return person.of(birthDate, entry).findings();
    }

    public List<Finding> of(@Nullable LocalDate birthDate, PartyEntry entry) {
        return person.of(birthDate, entry).findings();
    }

    public List<Finding> of(RankEntry entry) {
        return person.of(entry).findings();
    }

    /** The post with which somebody comes onto the register. */
    public List<Finding> of(@Nullable LocalDate birthDate, FirstPostEntry entry) {
        return person.post(entry, birthDate).findings();
    }

    /** A degree or certificate. */
    public List<Finding> of(@Nullable LocalDate birthDate, QualificationEntry entry) {
        return papers.of(birthDate, entry).findings();
    }
}
