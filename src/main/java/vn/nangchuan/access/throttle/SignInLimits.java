package vn.nangchuan.access.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many failures are borne, by what they have in common.
 *
 * @param name at one typed user name, from devices that are not known there
 * @param address from one address (IPv6: one /64 network), from devices that are not known
 * @param everybody from all devices that are not known, together
 * @param device from one known device, at the account that knows it
 * @param proof a password typed again by somebody who is signed in
 * @param code one-time and recovery codes of one account
 * @param mailByName letters that reset a password, asked for by one user name
 * @param mailByAddress letters that reset a password, asked for from one address
 */
@ConfigurationProperties("nangchuan.sign-in.limits")
public record SignInLimits(
        Limit name,
        Limit address,
        Limit everybody,
        Limit device,
        Limit proof,
        Limit code,
        Limit mailByName,
        Limit mailByAddress) {}
