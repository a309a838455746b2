package vn.nangchuan.officials.views;

import vn.nangchuan.kernel.VietnameseText;

/**
 * How a view shall be called, and for whom it is.
 *
 * @param shared for everybody of the unit who reads the register
 * @param preferred the register opens with it for its owner
 */
public record NameView(String name, boolean shared, boolean preferred) {

    static final int LONGEST = 60;

    public NameView {
        name = VietnameseText.tidy(name);
    }
}
