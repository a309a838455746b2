package vn.nangchuan.access.throttle;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often it may be asked whether a number is known somewhere in the portal.
 *
 * @param byAccount by one account
 * @param marksByAccount how often one account may be told so of a number
 * @param byUnit by all accounts that work in one unit, together
 * @param leftByLists what lists of numbers leave of these three
 * @param marksByLists how often a unit may be told so of numbers that came in lists, by day and by night together
 * @param askedByNight of the numbers of one unit that were left unasked by day, in one night
 */
@ConfigurationProperties("nangchuan.questions")
public record QuestionLimits(
        Limit byAccount, Limit marksByAccount, Limit byUnit, Left leftByLists, Limit marksByLists, int askedByNight) {

    /**
     * For whoever types, who would otherwise wait after every list. Where it is all that there is, lists ask by night alone.
     *
     * @param byAccount questions of one account
     * @param marks answers of one account
     * @param byUnit questions of a unit
     */
    public record Left(int byAccount, int marks, int byUnit) {}
}
