package vn.nangchuan.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.UnitId;

/**
 * The words that there are in the names of a scope. Each of them leads to its people in the order of the list, which a
 * beginning of words does not; and few begin as somebody does who looks for a person.
 */
@Component
class RegisterWords {

    /** Where more begin so, one in a few people has one of them, and reading on in the order of names fills a page sooner. */
    static final int MOST = 16;

    private static final String NEXT = """
            SELECT word FROM official_word
            WHERE province_id = :province AND word LIKE :beginning AND (:behind IS NULL OR word > :behind)
            ORDER BY word LIMIT 1
            """;
    private static final String NEXT_MARKED = """
            SELECT marked AS word FROM official_word
            WHERE province_id = :province AND marked LIKE :beginning AND (:behind IS NULL OR marked > :behind)
            ORDER BY marked LIMIT 1
            """;

    private final JdbcClient jdbc;

    RegisterWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Words of which whoever is meant has one.
     *
     * @param asTyped with the marks that were typed
     * @return empty: too many to ask for each; a list that is empty: nobody is meant, as one of the beginnings is nowhere
     */
    Optional<List<String>> leadingTo(RegisterSearch search, UnitId province, boolean asTyped) {
        Map<String, String> first = new HashMap<>();
        for (String beginning : search.beginnings(asTyped)) {
            Optional<String> word = next(province, beginning, null, asTyped);
            if (word.isEmpty()) {
                return Optional.of(List.of());
            }
            first.put(beginning, word.get());
        }
        List<String> words = new ArrayList<>();
        for (String beginning : search.rarest(asTyped)) {
            Optional<String> word =
                    Optional.ofNullable(first.get(beginning)).or(() -> next(province, beginning, null, asTyped));
            while (word.isPresent() && words.size() <= MOST) {
                words.add(word.get());
                word = next(province, beginning, word.get(), asTyped);
            }
        }
        return words.size() > MOST ? Optional.empty() : Optional.of(words);
    }

    private Optional<String> next(UnitId province, String beginning, @Nullable String behind, boolean asTyped) {
        return (asTyped ? jdbc.sql(NEXT_MARKED) : jdbc.sql(NEXT))
                .param("province", province.value())
                .param("beginning", beginning)
                .param("behind", behind)
                .query((row, _) -> row.getString("word"))
                .optional();
    }
}
