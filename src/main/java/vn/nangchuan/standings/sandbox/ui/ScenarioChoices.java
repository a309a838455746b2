package vn.nangchuan.standings.sandbox.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standards.ProvincialParameter;
import vn.nangchuan.standings.law.LawDraft;
import vn.nangchuan.standings.law.LawDrafts;
import vn.nangchuan.standings.law.ParameterChoice;
import vn.nangchuan.standings.law.TrialValue;
import vn.nangchuan.standings.law.ui.LawTexts;
import vn.nangchuan.standings.ui.StandingTexts;

/** What can be tried, and the words for it. */
record ScenarioChoices(List<LawDraft> drafts, List<ParameterChoice> values, Map<PostCode, LocalizedText> postNames) {

    static ScenarioChoices of(LawDrafts drafts, Map<PostCode, LocalizedText> postNames) {
        return new ScenarioChoices(drafts.waiting(), drafts.choices(), postNames);
    }

    TrialForm form() {
        return new TrialForm(values, postNames);
    }

    String said(LawDraft draft) {
        return switch (draft) {
            case LawDraft.OfParameter drafted -> said(drafted);
            case LawDraft.OfRuleSet drafted ->
                translate(
                        "standings.sandbox.rule-set",
                        drafted.ruleSet().document(),
                        Integer.toString(drafted.ruleSet().version()));
        };
    }

    private static String said(LawDraft.OfParameter drafted) {
        ParameterChoice choice = drafted.choice();
        ProvincialParameter parameter = drafted.parameter();
        return translate(
                "standings.sandbox.value",
                choice == null ? parameter.name() : LawTexts.name(choice),
                LawTexts.value(parameter.value()),
                StandingTexts.days(
                        parameter.validity().from(), parameter.validity().to()));
    }

    String said(TrialValue value) {
        return translate(
                "standings.sandbox.value",
                values.stream()
                        .filter(choice -> choice.name().equals(value.name()))
                        .map(LawTexts::name)
                        .findFirst()
                        .orElse(value.name()),
                LawTexts.value(value.value()),
                StandingTexts.days(value.from(), null));
    }
}
