package vn.nangchuan.isolation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.scope.UnitPath;

/** Words and numbers that stand in the seeded rows and nowhere else, each with the units that may read it. */
final class Canaries {

    private static final Pattern WORD = Pattern.compile("kinq[a-z]{4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{7,}");

    private final Map<String, Owned> words = new LinkedHashMap<>();
    private final Map<Long, Owned> numbers = new HashMap<>();

    /**
     * Whose a seeded thing is.
     *
     * @param paths of the unit that keeps it and of those that see it across the counter
     * @param published read in the whole province of those units
     * @param person the official it is of, if it is of one
     * @param formerly the unit that kept it when it was written, if that is another now
     * @param told read below those units too, by whomever: the names of those who may open the dossiers there
     */
    record Owned(
            String what,
            List<UnitPath> paths,
            boolean published,
            @Nullable OfficialId person,
            @Nullable UnitPath formerly,
            boolean told) {

        Owned(
                String what,
                List<UnitPath> paths,
                boolean published,
                @Nullable OfficialId person,
                @Nullable UnitPath formerly) {
            this(what, paths, published, person, formerly, false);
        }

        Owned of(OfficialId official) {
            return new Owned(what, paths, published, official, formerly);
        }

        Owned handedOn(UnitPath from, UnitPath to) {
            return new Owned(
                    what,
                    paths.stream().map(path -> path.equals(from) ? to : path).toList(),
                    published,
                    person,
                    from);
        }

        /** In a line of the trail: it stays with the unit that wrote it, whoever keeps the dossier since. */
        Owned inTrail() {
            return formerly == null
                    ? this
                    : new Owned(
                            what,
                            Stream.concat(paths.stream(), Stream.of(formerly)).toList(),
                            published,
                            person,
                            null);
        }

        boolean isKeptBy(UnitPath unit) {
            return paths.getFirst().equals(unit);
        }

        boolean isFor(Caller caller) {
            UnitPath scope = caller.unit();
            if (told) {
                return paths.stream().anyMatch(path -> scope.contains(path) || path.contains(scope));
            }
            return (published || caller.official() == null || caller.official().equals(person))
                    && paths.stream()
                            .anyMatch(path ->
                                    published ? scope.province().equals(path.province()) : scope.contains(path));
        }
    }

    /** A new word, which those units may read. */
    String plant(String what, UnitPath... readers) {
        return plant(new Owned(what, List.of(readers), false, null, null));
    }

    /** A new word, which the whole province may read. */
    String plantPublished(String what, UnitPath offeredBy) {
        return plant(new Owned(what, List.of(offeredBy), true, null, null));
    }

    /** A new word in the name of somebody who may open the dossiers of that unit and of those below it. */
    String plantReader(String what, UnitPath unit) {
        return plant(new Owned(what, List.of(unit), false, null, null, true));
    }

    private String plant(Owned owned) {
        int number = words.size();
        StringBuilder word = new StringBuilder("Kinq");
        for (int place = 0; place < 4; place++) {
            word.append((char) ('a' + number % 26));
            number /= 26;
        }
        words.put(word.toString().toLowerCase(Locale.ROOT), owned);
        return word.toString();
    }

    /** That word speaks of one official. */
    void belongTo(OfficialId official, String word) {
        words.computeIfPresent(word.toLowerCase(Locale.ROOT), (_, owned) -> owned.of(official));
    }

    int planted() {
        return words.size();
    }

    /** What was planted for a unit since then is another's now. */
    void handOnSince(int planted, UnitPath from, UnitPath to) {
        words.entrySet().stream()
                .skip(planted)
                .forEach(entry -> entry.setValue(entry.getValue().handedOn(from, to)));
    }

    void know(long id, Owned owned) {
        numbers.put(id, owned);
    }

    Optional<Owned> ownerOf(long id) {
        return Optional.ofNullable(numbers.get(id));
    }

    /** The owners of every canary in a text, numbers written out included. */
    Stream<Owned> in(String text) {
        Stream<Owned> ids = NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() < 18)
                .map(digits -> numbers.get(Long.parseLong(digits)));
        return Stream.concat(wordsIn(text), ids.filter(Objects::nonNull));
    }

    /** The owners of every planted word in a text. */
    Stream<Owned> wordsIn(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> words.get(word.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull);
    }
}
