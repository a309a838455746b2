package vn.nangchuan.standings.sandbox;

import vn.nangchuan.scope.Published;

/**
 * Something with its figures under the one scenario and under the other.
 *
 * @param <K> what it is
 * @param <V> its figures
 */
@Published("holds numbers, and what is judged by itself")
public record Compared<K, V>(K what, V first, V second) {}
