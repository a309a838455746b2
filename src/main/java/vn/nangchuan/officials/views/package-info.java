/** Views of the register that people name, for themselves or for their unit. */
@NullMarked
package vn.nangchuan.officials.views;

import org.jspecify.annotations.NullMarked;
