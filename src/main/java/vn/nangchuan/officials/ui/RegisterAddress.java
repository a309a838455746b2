package vn.nangchuan.officials.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.kernel.OfficialKind;
import vn.nangchuan.kernel.Sex;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.AgeBand;
import vn.nangchuan.officials.EthnicityGroup;
import vn.nangchuan.officials.RegisterCriteria;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.standards.Criterion;
import vn.nangchuan.standards.Level;
import vn.nangchuan.standards.Outcome.Group;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.RequirementState;
import vn.nangchuan.uikit.AddressValues;

/**
 * What the register's address asks for; it is all the state that the page has.
 *
 * @param unit null for the person's own
 * @param date a past day; null for today
 * @param search what was typed to find somebody; empty for nothing
 */
record RegisterAddress(@Nullable UnitId unit, @Nullable LocalDate date, String search, RegisterCriteria criteria) {

    static final String UNIT = "unit";
    static final String SEARCH = "q";
    static final String OUTCOME = "outcome";
    static final String KIND = "kind";
    static final String POST = "post";
    static final String REQUIREMENT = "requirement";
    static final String STATE = "state";
    static final String LEVEL = "level";
    static final String SEX = "sex";
    static final String AGE = "age";
    static final String RECRUITED_FROM = "from";
    static final String RECRUITED_TO = "to";
    static final String NOMINATED = "nominated";
    static final String ETHNICITY = "ethnicity";

    private static final String DATE = "date";
    /** All of the unit, even for those who chose another view to begin with. */
    private static final String ALL = "all";

    private static final String YES = "1";

    RegisterAddress {
        search = RegisterFilter.legible(search);
    }

    RegisterAddress(@Nullable UnitId unit, @Nullable LocalDate date, String search, Group outcome) {
        this(unit, date, search, RegisterCriteria.of(outcome));
    }

    static RegisterAddress of(QueryParameters parameters, LocalDate today) {
        return new RegisterAddress(
                AddressValues.unit(parameters, UNIT).orElse(null),
                pastDay(parameters, today).orElse(null),
                parameters.getSingleParameter(SEARCH).orElse(""),
                criteria(parameters));
    }

    private static RegisterCriteria criteria(QueryParameters parameters) {
        return new RegisterCriteria(
                choice(parameters, OUTCOME, Group.values()),
                choice(parameters, KIND, OfficialKind.values()),
                parameters
                        .getSingleParameter(POST)
                        .filter(code -> code.matches("[A-Z_]{1,40}"))
                        .map(PostCode::new)
                        .orElse(null),
                choice(parameters, REQUIREMENT, Criterion.values()),
                choice(parameters, STATE, RequirementState.values()),
                choice(parameters, LEVEL, Level.values()),
                choice(parameters, SEX, Sex.values()),
                choice(parameters, AGE, AgeBand.values()),
                AddressValues.day(parameters, RECRUITED_FROM).orElse(null),
                AddressValues.day(parameters, RECRUITED_TO).orElse(null),
                parameters.getSingleParameter(NOMINATED).filter(YES::equals).isPresent(),
                choice(parameters, ETHNICITY, EthnicityGroup.values()));
    }

    private static <E extends Enum<E>> @Nullable E choice(QueryParameters parameters, String name, E[] choices) {
        String asked = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** Whether it asks for nothing, so that the view which somebody begins with is meant. */
    static boolean asksForNothing(QueryParameters parameters) {
        return parameters.getParameters().isEmpty();
    }

    /** The day that an address of the register names, if it is over. */
    static Optional<LocalDate> pastDay(QueryParameters parameters, LocalDate today) {
        return AddressValues.day(parameters, DATE).filter(day -> day.isBefore(today));
    }

    /** The day that an address of a dossier names, over or still to come. */
    static Optional<LocalDate> otherDay(QueryParameters parameters, LocalDate today) {
        return AddressValues.day(parameters, DATE).filter(day -> !day.equals(today));
    }

    /** What an address says of a day; nothing for today. */
    static QueryParameters parametersOf(@Nullable LocalDate day) {
        return QueryParameters.simple(day == null ? Map.of() : Map.of(DATE, day.toString()));
    }

    /** The same today. */
    RegisterAddress today() {
        return new RegisterAddress(unit, null, search, criteria);
    }

    /** Everybody there, on that day. */
    RegisterAddress unfiltered() {
        return new RegisterAddress(unit, date, "", RegisterCriteria.NONE);
    }

    boolean isFiltered() {
        return !search.isBlank() || !criteria.equals(RegisterCriteria.NONE);
    }

    /** The same without what one parameter asks for. */
    RegisterAddress without(String parameter) {
        Map<String, String> rest = values();
        rest.remove(parameter);
        return of(QueryParameters.simple(rest), LocalDate.MAX);
    }

    /** Never empty, so that it leads to what it says for those, too, who begin with another view. */
    QueryParameters parameters() {
        Map<String, String> asked = values();
        return QueryParameters.simple(asked.isEmpty() ? Map.of(ALL, YES) : asked);
    }

    private Map<String, String> values() {
        Map<String, String> asked = new TreeMap<>();
        put(asked, UNIT, unit);
        put(asked, DATE, date);
        put(asked, SEARCH, search.isEmpty() ? null : search);
        put(asked, OUTCOME, criteria.outcome());
        put(asked, KIND, criteria.kind());
        put(asked, POST, criteria.post() == null ? null : criteria.post().value());
        put(asked, REQUIREMENT, criteria.requirement());
        put(asked, STATE, criteria.state());
        put(asked, LEVEL, criteria.level());
        put(asked, SEX, criteria.sex());
        put(asked, AGE, criteria.age());
        put(asked, RECRUITED_FROM, criteria.recruitedFrom());
        put(asked, RECRUITED_TO, criteria.recruitedTo());
        put(asked, ETHNICITY, criteria.ethnicity());
        put(asked, NOMINATED, criteria.nominated() ? YES : null);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value.toString());
        }
    }

    /** Leads to what it says, whatever view somebody begins with. */
    String link() {
        return OfficialNavigation.REGISTER + "?" + parameters().getQueryString();
    }

    String path() {
        String query = QueryParameters.simple(values()).getQueryString();
        return query.isEmpty() ? OfficialNavigation.REGISTER : OfficialNavigation.REGISTER + "?" + query;
    }
}
