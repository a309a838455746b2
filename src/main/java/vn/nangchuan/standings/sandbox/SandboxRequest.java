package vn.nangchuan.standings.sandbox;

import java.time.LocalDate;

/** How would everybody stand on a date under the one and under the other? Each is set against the law in force. */
public record SandboxRequest(LocalDate date, Scenario first, Scenario second) {}
