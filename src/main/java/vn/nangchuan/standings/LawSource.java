package vn.nangchuan.standings;

import java.util.UUID;

/** Says which law the province of the scope in force has published. */
public interface LawSource {

    /** Stands for all that is published; every publication brings another one, never seen before. Costs one statement. */
    UUID revision();

    /**
     * As {@link #revision}, and keeps anything from being published before the transaction ends. What was published since
     * the transaction began to read is a lost race, to be tried again.
     */
    UUID revisionHeld();

    /** What is published, all of it as of one instant. */
    PublishedLaw published();
}
