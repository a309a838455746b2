package vn.nangchuan.officials.ui;

/** Opens the form by which somebody comes onto the register: around {@link NewOfficialForm}, by which decision they come. */
public interface Newcomers {

    void enter();
}
