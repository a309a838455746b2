package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.standards.QualificationFact;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.Formats;

/** What the papers of one dossier are called. */
record PaperWords(Dossier dossier) {

    /** What it proves, and who issued it when under which number. */
    String of(QualificationFact paper) {
        String what = what(paper);
        return held(paper)
                .map(this::issued)
                .or(() -> Optional.ofNullable(paper.issuedOn())
                        .map(day -> translate(
                                "officials.paper.dated", Formats.current().date(day))))
                .map(issued -> translate("officials.paper", what, issued))
                .orElse(what);
    }

    /** Of a language with its name, which facts do not know. */
    private String what(QualificationFact paper) {
        String what = StandingTexts.of(paper);
        return held(paper)
                .map(HeldQualification::language)
                .map(language -> what + " (" + language + ")")
                .orElse(what);
    }

    Optional<HeldQualification> held(QualificationFact paper) {
        return dossier.qualifications().stream()
                .filter(held -> held.id() == paper.evidenceId())
                .findFirst();
    }

    /** A condition that somebody attests, such as health, is told by who did so and when. */
    String issued(HeldQualification held) {
        String day = Formats.current().date(held.issuedOn());
        return switch (held.criterion()) {
            case HEALTH, GENERAL_ATTESTATION -> translate("officials.requirement.attested", held.issuer(), day);
            default ->
                translate(
                        "officials.requirement.proof", held.issuer(), day, held.number() == null ? "–" : held.number());
        };
    }
}
