package vn.nangchuan.standards;

/** What a rule file lists. */
enum EntryKind {
    RULE("requirements", "rule", "id"),
    EQUIVALENCE("equivalences", "equivalence", "id"),
    EXAMPLE("examples", "example", "name");

    private final String list;
    private final String word;
    private final String key;

    EntryKind(String list, String word, String key) {
        this.list = list;
        this.word = word;
        this.key = key;
    }

    /** The key of the file under which they are listed. */
    String list() {
        return list;
    }

    /** What one is called in complaints. */
    String word() {
        return word;
    }

    /** The key under which one carries its name. */
    String key() {
        return key;
    }
}
