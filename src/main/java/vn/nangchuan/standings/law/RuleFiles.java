package vn.nangchuan.standings.law;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.standards.InvalidRuleException;
import vn.nangchuan.standards.LawBook;
import vn.nangchuan.standards.RuleSet;

/** Reads rule files, each text once: the same digest says the same in every province. */
@Component
class RuleFiles {

    private static final int KEPT = 200;

    private final Map<String, RuleSet> read = new LeastUsedForgotten();

    /**
     * What the text says.
     *
     * @param name it is called so in complaints
     * @throws InvalidRuleException if it is wrong
     */
    RuleSet read(String name, RuleFileText file) {
        RuleSet ruleSet = readOnce(name, file);
        keep(file.digest(), ruleSet);
        return ruleSet;
    }

    /** Likewise, of a text that may never be stored: it is not kept, so that it does not drive out what is the law. */
    RuleSet readOnce(String name, RuleFileText file) {
        RuleSet known = find(file.digest());
        return known != null
                ? known
                : LawBook.readOne(name, new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)));
    }

    /** What a text says that was read before; null: nobody has, or it is forgotten. */
    @Nullable
    RuleSet find(String digest) {
        synchronized (read) {
            return read.get(digest);
        }
    }

    private void keep(String digest, RuleSet ruleSet) {
        synchronized (read) {
            read.put(digest, ruleSet);
        }
    }

    private static final class LeastUsedForgotten extends LinkedHashMap<String, RuleSet> {

        private static final long serialVersionUID = 1;

        LeastUsedForgotten() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, RuleSet> eldest) {
            return size() > KEPT;
        }
    }
}
