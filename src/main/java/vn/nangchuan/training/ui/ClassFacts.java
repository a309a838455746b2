package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassLine;
import vn.nangchuan.training.Funding;
import vn.nangchuan.training.SittingLine;
import vn.nangchuan.uikit.Formats;

/** When, where, by whom, for how many and from which money. */
class ClassFacts extends DescriptionList {

    private final transient Formats formats = new Formats(getLocale());

    ClassFacts(ClassDetails details) {
        addClassNames("facts", "class-facts");
        ClassLine line = details.line();
        fact(translate("training.programme"), formats.name(line.programme().name()));
        fact(translate("training.place"), line.place());
        fact(translate("training.instructor"), line.instructor());
        sittings(details.sittings());
        add(new Term(translate("training.seats")), new Description(new SeatMeter(line)));
        if (!details.funding().isEmpty()) {
            funding(details);
        }
    }

    private void fact(String label, String value) {
        add(new Term(label), new Description(value));
    }

    private void sittings(List<SittingLine> sittings) {
        add(new Term(translate("training.sittings")));
        int number = 1;
        for (SittingLine sitting : sittings) {
            add(new Description(translate("training.sitting.days", number++, TrainingTexts.days(sitting.days()))));
        }
    }

    private void funding(ClassDetails details) {
        add(new Term(translate("training.funding")));
        for (Funding funding : details.funding()) {
            add(new Description(translate(
                    "training.funding.line", TrainingTexts.of(funding.source()), formats.number(funding.amount()))));
        }
        add(new Description(translate("training.funding.total", formats.number(details.budget()))));
    }
}
