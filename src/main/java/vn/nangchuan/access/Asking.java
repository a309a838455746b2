package vn.nangchuan.access;

/** How many questions across units somebody may still ask of a whole list of numbers, and how many answers they may learn. */
public interface Asking {

    /** Counts as many questions as may be asked, and says how many of those wanted that is. */
    int take(int wanted);

    /** How many questions were counted; also when what they were asked for is not kept. */
    int taken();

    /** Whether it may be learnt once more that a number is known elsewhere. */
    boolean mayLearn();

    /** Counts that it was learnt. */
    void learns();
}
