package vn.nangchuan.officials.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import org.springframework.stereotype.Component;
import vn.nangchuan.officials.Dossier;

/** Makes what a dossier shows of the person; nothing of it has a day from which it is true, so it is shown of today only. */
@Component
class PersonSections {

    private final Disclosing disclosing;
    private final PersonEditors editors;
    private final Mending mending;

    PersonSections(Disclosing disclosing, PersonEditors editors, Mending mending) {
        this.mending = mending;
        this.disclosing = disclosing;
        this.editors = editors;
    }

    /** Opens the form to which an address leads. */
    void lead(BeforeEvent event, Dossier dossier) {
        mending.lead(event, dossier);
    }

    com.vaadin.flow.component.Component of(Dossier dossier, AsOf asOf) {
        if (asOf.isToday()) {
            return new PersonSection(dossier, then -> disclosing.show(dossier.id(), then), editors);
        }
        Div nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }
}
