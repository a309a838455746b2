package vn.nangchuan.accounts;

import java.util.List;
import vn.nangchuan.scope.Published;

/**
 * Those who may open a dossier, by the unit for which they may; the nearest unit first.
 *
 * @param incomplete whether there are more than are listed
 */
@Published("holds only what is published by itself")
public record ReadersOfDossier(List<OfUnit> units, boolean incomplete) {

    public ReadersOfDossier {
        units = List.copyOf(units);
    }

    /**
     * Those of one unit.
     *
     * @param unitName with the word for the unit's type
     */
    @Published("units are a catalogue, and their readers are published by themselves")
    public record OfUnit(String unitName, List<DossierReader> readers) {

        public OfUnit {
            readers = List.copyOf(readers);
        }
    }
}
