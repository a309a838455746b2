package vn.nangchuan.officials.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.files.ui.ScanDownloads;
import vn.nangchuan.kernel.MonthOrDay;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.Dossier.HeldQualification;
import vn.nangchuan.officials.DossierWarnings;
import vn.nangchuan.officials.Study;
import vn.nangchuan.standings.ui.StandingTexts;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.Icon;

/** The qualifications of one official, the latest first. */
class QualificationList extends Composite<Div> {

    private final transient Formats formats = new Formats(getLocale());

    private final transient Dossier dossier;
    private final transient @Nullable RowEditors editors;
    private final transient @Nullable ScanDownloads scans;

    /**
     * @param editors null where nothing can be changed from here
     * @param scans null where they cannot be opened from here
     */
    QualificationList(Dossier dossier, @Nullable RowEditors editors, @Nullable ScanDownloads scans) {
        this.dossier = dossier;
        this.editors = editors;
        this.scans = scans;
        List<HeldQualification> papers = dossier.qualifications();
        getContent().add(papers.isEmpty() ? nothing() : grid(papers));
    }

    private static EmptyState nothing() {
        return new EmptyState(Icon.FILE_TEXT, translate("officials.qualifications.empty"))
                .because(translate("officials.qualifications.empty.why"));
    }

    private CardGrid<HeldQualification> grid(List<HeldQualification> qualifications) {
        CardGrid<HeldQualification> grid = new CardGrid<>(this::card);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::whatWithDetails)
                .setHeader(translate("officials.qualification.what"))
                .setFlexGrow(3);
        grid.addColumn(HeldQualification::issuer)
                .setHeader(translate("officials.qualification.issuer"))
                .setFlexGrow(3);
        grid.addColumn(held -> held.number() == null ? "–" : held.number())
                .setHeader(translate("officials.qualification.number"));
        grid.addColumn(held -> formats.date(held.issuedOn()))
                .setHeader(translate("officials.qualification.issued-on"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        if (editors != null) {
            RowEditors buttons = editors;
            grid.addComponentColumn(held -> buttons.of(dossier, held, what(held)))
                    .setHeader(translate("officials.entry.edit"))
                    .setWidth("6.5rem")
                    .setFlexGrow(0);
        }
        grid.setItems(qualifications);
        return grid;
    }

    private Div whatWithDetails(HeldQualification held) {
        Div words = new Div(new Span(what(held)));
        words.addClassName("fall-change");
        addDetails(words, held);
        return words;
    }

    /** When and how it was studied, with which score, and what looks odd. */
    private void addDetails(Div words, HeldQualification held) {
        Study study = held.study();
        String studied = studied(held);
        Span details = new Span(studied);
        details.addClassName("secondary");
        details.setVisible(!studied.isEmpty());
        FindingList odd = new FindingList();
        odd.getElement().removeAttribute("role");
        odd.show(DossierWarnings.ofPaper(held.level() != null, held.isProved(), held.issuedOn(), study.to()));
        words.add(details);
        if (held.scan() != null && scans != null) {
            Anchor scan =
                    new Anchor(scans.original(held.scan()), AttachmentType.INLINE, translate("officials.entry.scan"));
            scan.setAriaLabel(translate("officials.entry.scan.of", what(held)));
            scan.setTarget(AnchorTarget.BLANK);
            words.add(scan);
        }
        words.add(odd);
    }

    static String studied(HeldQualification held) {
        Study study = held.study();
        return Stream.of(
                        study.from() == null && study.to() == null
                                ? null
                                : translate(
                                        "officials.entry.studied.range", written(study.from()), written(study.to())),
                        study.form() == null ? null : translate("officials.form-of-study." + study.form()),
                        held.score() == null ? null : translate("officials.entry.score.reached", held.score()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static String written(@Nullable MonthOrDay month) {
        return month == null ? "…" : month.written();
    }

    private Component card(HeldQualification held) {
        Span details = new Span(held.issuer() + " · " + formats.date(held.issuedOn()));
        details.addClassName("secondary");
        Div card = new Div(new Span(what(held)), details);
        card.addClassName("row-card");
        addDetails(card, held);
        if (editors != null) {
            card.add(editors.of(dossier, held, what(held)));
        }
        return card;
    }

    static String what(HeldQualification held) {
        String what = StandingTexts.missing(held.criterion(), held.level());
        String named = Stream.of(held.studied(), held.language())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return what + " (" + named + ")";
        }
        return held.field() == null ? what : what + " (" + translate("officials.field." + held.field()) + ")";
    }
}
