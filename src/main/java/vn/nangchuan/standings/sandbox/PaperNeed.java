package vn.nangchuan.standings.sandbox;

import vn.nangchuan.standards.Mend;

/** So many papers to which no programme leads. */
public record PaperNeed(Mend paper, int people) {}
