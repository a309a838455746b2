package vn.nangchuan.standings.law;

import java.util.UUID;

/**
 * Drafts a version of a rule set.
 *
 * @param content of a rule file, as config/standards/README.md describes it; nothing is taken for granted of it
 * @param key the same key again changes nothing
 */
public record DraftVersion(String content, UUID key) {}
