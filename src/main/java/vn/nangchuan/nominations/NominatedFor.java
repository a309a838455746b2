package vn.nangchuan.nominations;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;

/** Who is nominated for which class: what never changes of a nomination, to be locked before the rest of it is read. */
record NominatedFor(TrainingClassId trainingClass, OfficialId official) {

    NominatedFor(long trainingClass, long official) {
        this(new TrainingClassId(trainingClass), new OfficialId(official));
    }
}
