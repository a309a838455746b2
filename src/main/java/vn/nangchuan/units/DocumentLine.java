package vn.nangchuan.units;

import org.jspecify.annotations.Nullable;

/** A document beside one of the pilots it marks; without a pilot when it marks none. */
record DocumentLine(PolicyDocument document, @Nullable Unit pilot) {}
