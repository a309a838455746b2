package vn.nangchuan.nominations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.kernel.Finding;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.TrainingFinding;

/** The class takes nominations, and there is time left to decide them. */
class OpenClassPolicy implements NominationPolicy {

    /** The host needs these days to decide, and the unit to arrange who stands in. */
    static final int LEAST_DAYS = 3;

    @Override
    public List<Finding> judge(Candidacy candidacy) {
        ClassStatus status = candidacy.trainingClass().status();
        LocalDate firstDay = candidacy.trainingClass().startsOn();
        List<Finding> findings = new ArrayList<>();
        if (status != ClassStatus.OPEN) {
            findings.add(Finding.error(TrainingFinding.CLASS_NOT_OPEN, status));
        } else if (firstDay.isBefore(candidacy.today().plusDays(LEAST_DAYS))) {
            findings.add(Finding.error(NominationFinding.STARTS_TOO_SOON, firstDay, LEAST_DAYS));
        }
        return findings;
    }
}
