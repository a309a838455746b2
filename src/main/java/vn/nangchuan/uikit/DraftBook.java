package vn.nangchuan.uikit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what the person at the screen has typed into forms, for them alone and for the place where they work now. A form
 * is named by the address of its page and what it is about, such as {@code classes/class/12/sittings}.
 */
public interface DraftBook {

    /** What was kept of that form in the last {@link Draft#LASTS}. */
    Optional<Draft> find(String form);

    /**
     * Keeps these values in place of what was kept of that form before.
     *
     * @param version as {@link Draft#version}
     * @return when; nothing where it is too much for a draft
     */
    Optional<Instant> keep(String form, int version, Map<String, String> values);

    /** Drops what was kept of that form, if anything was. */
    void discard(String form);
}
