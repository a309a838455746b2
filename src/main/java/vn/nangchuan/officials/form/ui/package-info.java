/** What a dossier says in the words of the official form, and its download. */
@org.jspecify.annotations.NullMarked
package vn.nangchuan.officials.form.ui;
