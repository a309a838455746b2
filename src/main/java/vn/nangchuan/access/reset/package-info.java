/**
 * Letters about passwords, where mail is configured: one that lets a person choose a new password, and one that tells of
 * every change.
 */
@NullMarked
package vn.nangchuan.access.reset;

import org.jspecify.annotations.NullMarked;
