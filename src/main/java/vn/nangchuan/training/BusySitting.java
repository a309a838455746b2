package vn.nangchuan.training;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;
import vn.nangchuan.scope.KeptRecord;
import vn.nangchuan.scope.UnitPath;

/**
 * Days on which an official sits in a class.
 *
 * @param keeper path of the unit that keeps the official's file now
 * @param counter path of the class's host
 */
public record BusySitting(
        OfficialId official,
        UnitPath keeper,
        UnitPath counter,
        TrainingClassId trainingClass,
        String className,
        SittingDays days)
        implements KeptRecord {}
