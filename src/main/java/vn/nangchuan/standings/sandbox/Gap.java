package vn.nangchuan.standings.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * What it would take to bring those who are below the standard up to it: the fewest papers for each, and of equally few
 * the lowest. Of several programmes that lead to a paper the one with the fewest days, and of those the one that is known
 * to cost the least.
 *
 * @param people how many are below
 * @param programmes by the number of places
 * @param withoutProgramme papers to which no programme leads
 * @param underWay so many of the papers are on their way: the class is begun or passed
 * @param unclear so many papers may only be missing from the file; they are not counted as needed
 * @param outOfReach so many people lack something that no paper mends, such as an age
 */
public record Gap(
        int people,
        List<ProgrammeNeed> programmes,
        List<PaperNeed> withoutProgramme,
        int underWay,
        int unclear,
        int outOfReach) {

    public Gap {
        programmes = List.copyOf(programmes);
        withoutProgramme = List.copyOf(withoutProgramme);
    }

    public int places() {
        return programmes.stream().mapToInt(ProgrammeNeed::places).sum();
    }

    /** Days of one person each. */
    public long days() {
        return programmes.stream().mapToLong(ProgrammeNeed::days).sum();
    }

    /** In whole đồng, of the places whose price is known. */
    public long knownCost() {
        return programmes.stream()
                .map(ProgrammeNeed::cost)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Places of which nobody knows what they cost. */
    public int placesWithoutPrice() {
        return programmes.stream()
                .filter(need -> need.cost() == null)
                .mapToInt(ProgrammeNeed::places)
                .sum();
    }
}
