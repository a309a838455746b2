package vn.nangchuan.training;

import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.TrainingClassId;

/** Days on which an official sits in a class. */
public record BusySitting(OfficialId official, TrainingClassId trainingClass, String className, SittingDays days) {}
