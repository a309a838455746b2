package vn.nangchuan.standings.law;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.BusinessRuleViolation;
import vn.nangchuan.kernel.VietnameseText;
import vn.nangchuan.scope.RetriedAfterLostRace;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standards.Validity;
import vn.nangchuan.standings.CurrentLaw;
import vn.nangchuan.standings.LawChanged;
import vn.nangchuan.standings.law.LawPermissions.MayDraftLaw;
import vn.nangchuan.standings.law.LawPermissions.MayPublishLaw;

/** Where the province says what the law leaves to it: one person drafts, another publishes. */
@Service
@Transactional
@RetriedAfterLostRace
public class ParameterDesk {

    private final StoredParameters parameters;
    private final CurrentLaw law;
    private final ParameterChoices choices;
    private final ParameterTrail trail;
    private final LawRevisions revisions;
    private final Scopes scopes;
    private final LawActs acts;
    private final ApplicationEventPublisher events;

    @SuppressWarnings("TooManyParameters")
    ParameterDesk(
            StoredParameters parameters,
            CurrentLaw law,
            ParameterChoices choices,
            ParameterTrail trail,
            LawRevisions revisions,
            Scopes scopes,
            LawActs acts,
            ApplicationEventPublisher events) {
        this.parameters = parameters;
        this.law = law;
        this.choices = choices;
        this.trail = trail;
        this.revisions = revisions;
        this.scopes = scopes;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Drafts a value. Nobody is judged by it before somebody else has published it. The same key again changes nothing.
     *
     * @throws BusinessRuleViolation when the law does not allow the value, or a field does not hold
     */
    @MayDraftLaw
    public void draft(DraftParameter order) {
        if (parameters.findByDraftKey(order.key()).isPresent()) {
            return;
        }
        BusinessRuleViolation.throwIfAny(
                ParameterRules.findings(order, law.written(), parameters.findAllByOrderByNameAscValidFromAsc()));
        ProvincialParameter drafted = new ProvincialParameter(
                order.name(),
                new Validity(order.from(), order.to()),
                VietnameseText.tidy(order.decision()),
                order.value());
        StoredParameter made = parameters.save(
                new StoredParameter(scopes.require().path().province(), drafted, acts.now(null, order.key())));
        parameters.flush();
        trail.drafted(made);
    }

    /**
     * Publishes a draft: officials are judged by it on its days from now on, and whom it concerns is assessed anew before
     * this returns. What was published about the same value before holds until its first day.
     *
     * @throws BusinessRuleViolation when it was decided before, whoever asks has drafted it, or the law has changed
     *     meanwhile and does not allow it any more
     */
    @MayPublishLaw
    public void publish(long id, UUID key) {
        decide(id, ParameterStep.PUBLISH, null, key);
    }

    /**
     * Discards a draft, for a reason.
     *
     * @throws BusinessRuleViolation when it was decided before, or the reason is missing
     */
    @MayDraftLaw
    public void discard(long id, String reason, UUID key) {
        BusinessRuleViolation.throwIfAny(ParameterRules.findingsOfReason(reason));
        decide(id, ParameterStep.DISCARD, VietnameseText.tidy(reason), key);
    }

    /**
     * Annuls what was published by mistake, for a reason: officials are judged as if it never had been, whom it concerns is
     * assessed anew before this returns, and its day is free for another. It stays to be seen.
     *
     * @throws BusinessRuleViolation when it is not published, whoever asks has published it, or the reason is missing
     */
    @MayPublishLaw
    public void annul(long id, String reason, UUID key) {
        BusinessRuleViolation.throwIfAny(ParameterRules.findingsOfReason(reason));
        decide(id, ParameterStep.ANNUL, VietnameseText.tidy(reason), key);
    }

    private void decide(long id, ParameterStep step, @Nullable String reason, UUID key) {
        StoredParameter draft =
                parameters.findById(id).orElseThrow(() -> new BusinessRuleViolation(LawFinding.PARAMETER_NOT_HERE));
        if (draft.isDecidedBy(key)) {
            return;
        }
        draft.take(step, acts.now(reason, key));
        if (step == ParameterStep.PUBLISH && !isLeftToProvince(draft.parameter())) {
            throw new BusinessRuleViolation(LawFinding.PARAMETER_NO_LONGER_ALLOWED);
        }
        parameters.flush();
        trail.decided(draft, reason);
        if (step != ParameterStep.DISCARD) {
            revisions.renew();
            events.publishEvent(new LawChanged(rulesWith(draft.parameter().name())));
        }
    }

    /** A version that was published since it was drafted may leave out the value, or leave it for other days alone. */
    private boolean isLeftToProvince(ProvincialParameter parameter) {
        Law written = law.written();
        return written.allows(parameter) && written.leavesToProvince(parameter.name(), parameter.validity());
    }

    private Set<String> rulesWith(String name) {
        return choices.all().stream()
                .filter(choice -> choice.name().equals(name))
                .map(choice -> choice.rule().id())
                .collect(Collectors.toSet());
    }
}
