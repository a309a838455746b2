package vn.nangchuan.officials;

import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.scope.Published;
import vn.nangchuan.standards.PostCode;

/** A post to choose from. */
@Published("the catalogue of posts is the law's")
public record PostChoice(PostCode code, LocalizedText name) {}
