/** The screens of corrections: what an official asks for, and what the commune answers. */
@NullMarked
package vn.nangchuan.officials.corrections.ui;

import org.jspecify.annotations.NullMarked;
