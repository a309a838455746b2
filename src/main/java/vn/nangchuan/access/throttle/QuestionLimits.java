package vn.nangchuan.access.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often it may be asked whether a number is known somewhere in the portal.
 *
 * @param byAccount by one account
 * @param marksByAccount how often one account may be told so of a number
 * @param byUnit by all accounts that work in one unit, together
 */
@ConfigurationProperties("nangchuan.questions")
public record QuestionLimits(Limit byAccount, Limit marksByAccount, Limit byUnit) {}
