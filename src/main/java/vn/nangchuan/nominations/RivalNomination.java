package vn.nangchuan.nominations;

import java.util.List;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.training.SittingDays;

/** Another nomination of the same official that is not at its end, with the days of its class. */
record RivalNomination(
        NominationId id,
        OfficialId official,
        TrainingClassId trainingClass,
        String className,
        ProgrammeId programme,
        boolean seated,
        List<SittingDays> sittings) {}
