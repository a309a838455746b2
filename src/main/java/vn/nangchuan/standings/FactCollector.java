package vn.nangchuan.standings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.scope.UnitPath;
import vn.nangchuan.standards.Facts;
import vn.nangchuan.standards.PersonFacts;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.PostingFact;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standards.TrainingFact;
import vn.nangchuan.standards.WaiverFact;

/** Gathers the facts of several officials from every {@link FactSource}. */
public final class FactCollector {

    private final Map<OfficialId, Dossier> dossiers = new LinkedHashMap<>();

    FactCollector() {}

    /** The person, and the unit that keeps the file; must come before any other fact of the same official. */
    public void person(PersonFacts person, UnitPath keeper) {
        dossiers.put(person.officialId(), new Dossier(person, keeper));
    }

    /** A posting; those of one official come in order of precedence, the main one first. */
    public void posting(OfficialId official, OfficialKind kind, PostingFact posting) {
        Dossier dossier = dossier(official);
        dossier.postings.add(posting);
        dossier.kinds.put(posting.post(), kind);
    }

    public void qualification(OfficialId official, QualificationFact qualification) {
        dossier(official).qualifications.add(qualification);
    }

    public void waiver(OfficialId official, WaiverFact waiver) {
        dossier(official).waivers.add(waiver);
    }

    public void training(OfficialId official, TrainingFact training) {
        dossier(official).trainings.add(training);
    }

    /** Those whose person is told. */
    List<OfficialId> officials() {
        return List.copyOf(dossiers.keySet());
    }

    /** What was told of everybody, in the order in which the persons were. */
    List<KnownOfficial> known() {
        return dossiers.values().stream().map(Dossier::known).toList();
    }

    private Dossier dossier(OfficialId official) {
        Dossier dossier = dossiers.get(official);
        if (dossier == null) {
            throw new IllegalStateException("Facts about an official whose person is not known: " + official);
        }
        return dossier;
    }

    /** All that was said about one official. */
    private static final class Dossier {

        private final PersonFacts person;
        private final UnitPath keeper;
        private final List<PostingFact> postings = new ArrayList<>();
        private final Map<PostCode, OfficialKind> kinds = new LinkedHashMap<>();
        private final List<QualificationFact> qualifications = new ArrayList<>();
        private final List<WaiverFact> waivers = new ArrayList<>();
        private final List<TrainingFact> trainings = new ArrayList<>();

        Dossier(PersonFacts person, UnitPath keeper) {
            this.person = person;
            this.keeper = keeper;
        }

        KnownOfficial known() {
            return new KnownOfficial(new Facts(person, postings, qualifications, waivers, trainings), keeper, kinds);
        }
    }
}
