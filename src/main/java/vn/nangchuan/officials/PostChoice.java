package vn.nangchuan.officials;

import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;

/** A post to choose from. */
public record PostChoice(PostCode code, LocalizedText name) {}
