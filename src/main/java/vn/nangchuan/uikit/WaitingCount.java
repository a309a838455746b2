package vn.nangchuan.uikit;

/** How much waits for the signed-in person behind an entry of the navigation; a bean per entry that has a queue. */
public interface WaitingCount {

    /** The route of the entry, for example {@code inbox}. */
    String route();

    /** Only what this person can act on; asked at each navigation, so it must be quick. */
    long count();
}
