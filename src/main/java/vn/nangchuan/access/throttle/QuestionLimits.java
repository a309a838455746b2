package vn.nangchuan.access.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often it may be asked whether a number is known somewhere in the portal.
 *
 * @param byAccount by one account
 * @param marksByAccount how often one account may be told so of a number
 * @param byUnit by all accounts that work in one unit, together
 * @param byNight of the numbers of one unit that were left unasked by day
 */
@ConfigurationProperties("nangchuan.questions")
public record QuestionLimits(Limit byAccount, Limit marksByAccount, Limit byUnit, Night byNight) {

    /**
     * What the night asks and tells.
     *
     * @param asked how many numbers of a unit in one night
     * @param marks after so many that are known elsewhere the rest waits for the next night
     */
    public record Night(int asked, int marks) {}
}
