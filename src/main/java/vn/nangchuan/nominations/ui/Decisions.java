package vn.nangchuan.nominations.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.NominationId;
import vn.nangchuan.nominations.DecideNomination;
import vn.nangchuan.nominations.NominationLine;
import vn.nangchuan.nominations.NominationOffice;
import vn.nangchuan.nominations.NominationStep;
import vn.nangchuan.uikit.DecisionDialog;
import vn.nangchuan.uikit.Notices;

/** Asks once before a step of the host, for one nomination or several, and tells what became of each. */
@Component
class Decisions {

    private final NominationOffice office;

    Decisions(NominationOffice office) {
        this.office = office;
    }

    void ask(NominationStep step, List<NominationLine> lines, Runnable changed) {
        Map<NominationId, UUID> keys =
                lines.stream().collect(Collectors.toMap(NominationLine::id, _ -> UUID.randomUUID()));
        String names = lines.stream().map(NominationLine::officialName).collect(Collectors.joining(", "));
        DecisionDialog dialog = new DecisionDialog(
                NominationTexts.of(step),
                translate("nominations.follows." + step, names),
                step.isReasonMandatory() ? DecisionDialog.Reason.MANDATORY : DecisionDialog.Reason.OPTIONAL,
                reason -> decide(step, lines, reason.isEmpty() ? null : reason, keys, changed));
        boolean grave = step == NominationStep.REFUSE || step == NominationStep.RELEASE;
        (grave ? dialog.grave() : dialog).open();
    }

    private void decide(
            NominationStep step,
            List<NominationLine> lines,
            @Nullable String reason,
            Map<NominationId, UUID> keys,
            Runnable changed) {
        if (lines.size() == 1) {
            office.decide(decision(step, lines.getFirst(), reason, keys));
            Notices.done(translate(
                    "nominations.decided.one", lines.getFirst().officialName(), NominationTexts.of(step.to())));
        } else {
            Outcomes outcomes = new Outcomes();
            lines.forEach(line ->
                    outcomes.attempt(line.officialName(), () -> office.decide(decision(step, line, reason, keys))));
            outcomes.show(translate("nominations.decided.several", lines.size(), NominationTexts.of(step.to())));
        }
        changed.run();
    }

    private static DecideNomination decision(
            NominationStep step, NominationLine line, @Nullable String reason, Map<NominationId, UUID> keys) {
        UUID key = keys.getOrDefault(line.id(), UUID.randomUUID());
        return new DecideNomination(line.id(), step, line.version(), reason, key);
    }
}
