/** The dossier on paper, in the layout of the official form (Thông tư 06/2023/TT-BNV). */
@org.jspecify.annotations.NullMarked
package vn.nangchuan.officials.form;
