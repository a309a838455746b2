package vn.nangchuan.standards;

/**
 * What a province has set, over some days, where the law leaves a value to it.
 *
 * @param name the parameter that rules name
 * @param decision number and date of the provincial decision
 */
public record ProvincialParameter(String name, Validity validity, String decision, Value value) {

    /** @throws IllegalArgumentException if it lacks its name or decision */
    public ProvincialParameter {
        if (name.isBlank() || decision.isBlank()) {
            throw new IllegalArgumentException("a provincial parameter lacks its name or decision");
        }
    }

    /** What can be set. */
    public sealed interface Value {}

    /** The least level asked for. */
    public record OfLevel(Level level) implements Value {}

    /** The oldest age, in completed years. */
    public record OfAge(int men, int women) implements Value {}

    /** Whether it is asked for at all. */
    public record Asked(boolean asked) implements Value {}
}
