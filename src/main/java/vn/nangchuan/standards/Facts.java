package vn.nangchuan.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is known about one official, over all time, as far as standards ask for it.
 *
 * @param postings the main posting first
 */
public record Facts(
        PersonFacts person,
        List<PostingFact> postings,
        List<QualificationFact> qualifications,
        List<WaiverFact> waivers,
        List<TrainingFact> trainings) {

    public Facts {
        postings = List.copyOf(postings);
        qualifications = List.copyOf(qualifications);
        waivers = List.copyOf(waivers);
        trainings = List.copyOf(trainings);
    }

    List<PostingFact> postingsOn(LocalDate date) {
        List<PostingFact> held = new ArrayList<>(1);
        for (PostingFact posting : postings) {
            if (posting.isHeldOn(date)) {
                held.add(posting);
            }
        }
        return held;
    }
}
