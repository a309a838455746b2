package vn.nangchuan.nominations;

import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;

/** Nobody is nominated twice for a class; twice for a programme, with a reason (T-10). */
class OneNominationPolicy implements NominationPolicy {

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        TrainingClassId classId = candidacy.trainingClass().id();
        boolean seated = candidacy.busy().stream()
                .anyMatch(sitting -> sitting.trainingClass().equals(classId));
        boolean nominated = candidacy.rivals().stream()
                .anyMatch(rival -> rival.trainingClass().equals(classId));
        if (seated || nominated) {
            return List.of(Finding.error(NominationFinding.ALREADY_NOMINATED));
        }
        ProgrammeId programme = candidacy.trainingClass().programme().id();
        List<Finding> findings = new ArrayList<>();
        for (RivalNomination rival : candidacy.rivals()) {
            if (rival.programme().equals(programme)) {
                findings.add(Finding.warning(NominationFinding.ALREADY_NOMINATED_ELSEWHERE, rival.className()));
            }
        }
        return findings;
    }
}
