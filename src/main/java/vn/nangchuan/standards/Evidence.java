package vn.nangchuan.standards;

/** A fact or provision that a result rests on, beside the rule itself. */
public sealed interface Evidence permits QualificationFact, WaiverFact, LegalWaiver, TrainingFact, Equivalence {}
