package vn.nangchuan.standards;

/** The fact that a result rests on. */
public sealed interface Evidence permits QualificationFact, WaiverFact, TrainingFact {}
