/** Identity numbers that stand in more than one dossier: the province compares and decides, each commune reads its outcome. */
@NullMarked
package vn.nangchuan.officials.numbers;

import org.jspecify.annotations.NullMarked;
