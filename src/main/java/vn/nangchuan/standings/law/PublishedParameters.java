package vn.nangchuan.standings.law;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.ParameterSource;

/** What the province of the scope has published, each decision until the next one about the same value. */
@Component
class PublishedParameters implements ParameterSource {

    private final StoredParameters parameters;

    PublishedParameters(StoredParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProvincialParameter> parameters() {
        return inSuccession(parameters.findByStatusOrderByNameAscValidFromAsc(ParameterStatus.PUBLISHED));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ProvincialParameter> parametersHeld() {
        return inSuccession(parameters.holdPublished());
    }

    private static List<ProvincialParameter> inSuccession(List<StoredParameter> published) {
        return Succession.of(published.stream().map(StoredParameter::parameter).toList());
    }
}
