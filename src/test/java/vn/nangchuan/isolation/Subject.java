package vn.nangchuan.isolation;

import vn.nangchuan.kernel.AccountId;
import vn.nangchuan.kernel.CertificateId;
import vn.nangchuan.kernel.CorrectionId;
import vn.nangchuan.kernel.EnrolmentId;
import vn.nangchuan.kernel.FileId;
import vn.nangchuan.kernel.HandedInPaperId;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.ProgrammeId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.kernel.TransferId;
import vn.nangchuan.kernel.WaiverId;
import vn.nangchuan.scope.UnitPath;

/**
 * What one unit keeps and offers: the data that a call of the matrix asks for.
 *
 * @param path of the unit
 * @param name of the unit
 * @param official whose nomination waits and whose certificate was handed in
 * @param nomination to the unit's own class, undecided
 * @param seated nomination that was accepted
 * @param enrolment the seat it led to
 * @param sitting of the class
 * @param handedIn paper that the official handed in, and that waits
 * @param correction that the official asks for, unanswered
 * @param waiver that is asked for them, undecided
 * @param transfer that is proposed for them, unanswered
 * @param lawVersion version of a rule set that the province has published
 * @param registerImport file of people that a commune brought; 0 of units that bring none
 */
record Subject(
        UnitPath path,
        String name,
        OfficialId official,
        TrainingClassId trainingClass,
        long sitting,
        ProgrammeId programme,
        NominationId nomination,
        NominationId seated,
        EnrolmentId enrolment,
        CertificateId certificate,
        FileId scan,
        HandedInPaperId handedIn,
        CorrectionId correction,
        WaiverId waiver,
        TransferId transfer,
        long lawVersion,
        long registerImport,
        AccountId account) {}
