package vn.nangchuan.standings;

import java.util.List;
import vn.nangchuan.standards.ProvincialParameter;

/** Says what the province of the scope in force has set where the law leaves a value to it. */
public interface ParameterSource {

    /** All of them, over all time. */
    List<ProvincialParameter> parameters();

    /**
     * As {@link #parameters}, and keeps anything from being published before the transaction ends. What was published
     * since the transaction began to read is a lost race, to be tried again.
     */
    List<ProvincialParameter> parametersHeld();
}
