package vn.nangchuan.standings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;

/** The law as the province of the scope in force has filled it in. */
@Component
public class CurrentLaw {

    private static final int PROVINCES_KEPT = 40;

    private final Law shipped;
    private final ParameterSource source;
    private final Map<List<ProvincialParameter>, Law> filledIn = new LeastUsedForgotten();

    CurrentLaw(Law shipped, ParameterSource source) {
        this.shipped = shipped;
        this.source = source;
    }

    /** Costs one statement; whoever needs it several times asks once. */
    public Law get() {
        List<ProvincialParameter> parameters = source.parameters();
        synchronized (filledIn) {
            return filledIn.computeIfAbsent(parameters, shipped::with);
        }
    }

    /** Provinces that set the same share one law. */
    private static final class LeastUsedForgotten extends LinkedHashMap<List<ProvincialParameter>, Law> {

        private static final long serialVersionUID = 1;

        LeastUsedForgotten() {
            super(PROVINCES_KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<ProvincialParameter>, Law> eldest) {
            return size() > PROVINCES_KEPT;
        }
    }
}
