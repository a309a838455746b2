package vn.nangchuan.access.devices;

import java.time.Instant;

/**
 * A device that an account knows.
 *
 * @param hash by which it is kept; says nothing about its cookie
 * @param browser in words, for example "Firefox · Windows"
 */
public record KnownDevice(String hash, String browser, Instant knownSince, Instant lastUsed) {}
