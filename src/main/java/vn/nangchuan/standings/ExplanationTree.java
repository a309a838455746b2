package vn.nangchuan.standings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.kernel.Region;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.standards.Equivalence;
import vn.nangchuan.standards.Grace;
import vn.nangchuan.standards.LegalSource;
import vn.nangchuan.standards.LegalWaiver;
import vn.nangchuan.standards.ProfessionalField;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.Reason;
import vn.nangchuan.standards.Requirement;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.standards.Spell;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/**
 * Why an official stands to a requirement as found: the result, below it the rule with its clause, the facts that were
 * used, each with the paper and the provision behind it, since when it is so, and until when. It belongs to whom its
 * {@link Explanation} is about, which is judged as a whole; so it is no record, whose parts would be judged one by one.
 */
public final class ExplanationTree {

    private final Statement statement;
    private final List<ExplanationTree> basis;

    ExplanationTree(Statement statement, List<ExplanationTree> basis) {
        this.statement = statement;
        this.basis = List.copyOf(basis);
    }

    static ExplanationTree of(Statement statement, ExplanationTree... basis) {
        return new ExplanationTree(statement, Arrays.asList(basis));
    }

    static ExplanationTree of(Statement statement, Stream<ExplanationTree> basis) {
        return new ExplanationTree(statement, basis.toList());
    }

    public Statement statement() {
        return statement;
    }

    /** What bears the statement out, in the order in which it is read. */
    public List<ExplanationTree> basis() {
        return basis;
    }

    /** Every statement of the tree, each before what bears it out. */
    public Stream<Statement> statements() {
        return Stream.concat(Stream.of(statement), basis.stream().flatMap(ExplanationTree::statements));
    }

    /** One sentence of an explanation. */
    public sealed interface Statement {}

    /** A fact that no paper proves: about the person, or about a post held. */
    public sealed interface PersonalFact extends Statement {}

    /** The result itself, and whether all it rests on has been checked against its text. */
    public record Stands(RequirementState state, @Nullable Reason reason, boolean verified) implements Statement {}

    /** The rule, and the names of the posts held that it is asked for. */
    public record Asks(Requirement requirement, List<LocalizedText> posts) implements Statement {

        public Asks {
            posts = List.copyOf(posts);
        }
    }

    /** The fields of study that fit one of the posts, for a rule that asks for a fitting one. */
    public record FitsInField(LocalizedText post, Set<ProfessionalField> fields) implements Statement {

        public FitsInField {
            fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
        }
    }

    /** Where a rule, a provision of equality or a waiver of law stands written. */
    public record StandsWritten(LegalSource source, boolean verified) implements Statement {}

    /** The province's decision that sets what the document leaves to it. */
    public record SetByProvince(String decision) implements Statement {}

    /** The time that a transitional rule leaves. */
    public record Excused(Grace grace) implements Statement {}

    /** The paper that proves it, or that comes nearest. */
    public record HasPaper(QualificationFact paper) implements Statement {}

    /** By which provision the paper counts as what it counts as. */
    public record CountsBy(Equivalence equivalence) implements Statement {}

    /** A class that leads to the paper. */
    public record SitsInClass(TrainingFact training) implements Statement {}

    /** A decision for this person. */
    public record IsWaived(WaiverFact waiver) implements Statement {}

    /** A provision that asks nobody for it on some days. */
    public record IsWaivedByLaw(LegalWaiver waiver) implements Statement {}

    /** What an age is counted from; null: not known. */
    public record Born(@Nullable LocalDate day, @Nullable Sex sex) implements PersonalFact {}

    /** What a rule about recruitment looks at; null: not known. */
    public record Recruited(@Nullable LocalDate day) implements PersonalFact {}

    /** When a post of the family was first taken up. */
    public record FirstAppointed(LocalizedText post, LocalDate day) implements PersonalFact {}

    /** Where the post is held, for a rule that is not asked everywhere. */
    public record HeldIn(Region region, UnitType unitType) implements PersonalFact {}

    /** Whether the duty is done in a minority language, for a rule that is asked only there. */
    public record LanguageDuty(boolean isGiven) implements PersonalFact {}

    /** The first day on which it is so. */
    public record Since(LocalDate day) implements Statement {}

    /** From when on it will be otherwise, why, and how; only for a spell that ends. */
    public record Until(Spell spell) implements Statement {}

    /** Nothing that is known ends it. */
    public record NoEndKnown() implements Statement {}
}
