package vn.nangchuan.access;

/** Whether this installation shows invented people, lists its accounts and lets its date be moved. */
public record Demonstration(boolean enabled) {}
