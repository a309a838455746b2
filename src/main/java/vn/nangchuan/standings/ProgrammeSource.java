package vn.nangchuan.standings;

import java.util.List;

/** Says which programmes lead to papers that the law asks for; implemented by the module that keeps the catalogue. */
public interface ProgrammeSource {

    /**
     * All of the province of the scope in force, by code, in one statement. Programmes whose certificate no standard asks
     * for are none. What a place costs is only told to whom the scope lets read classes.
     */
    List<ProgrammeOffer> offers();
}
