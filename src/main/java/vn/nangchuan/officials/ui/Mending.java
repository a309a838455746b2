package vn.nangchuan.officials.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import org.springframework.stereotype.Component;
import vn.nangchuan.officials.Dossier;
import vn.nangchuan.officials.DossierPlace;

/** Opens the form to which an address leads, for whoever may edit the dossier. */
@Component
class Mending {

    private final PersonEditors persons;
    private final RowEditors rows;

    Mending(PersonEditors persons, RowEditors rows) {
        this.persons = persons;
        this.rows = rows;
    }

    /** Not where the page is drawn anew, as it is after saving. */
    void lead(BeforeEvent event, Dossier dossier) {
        if (event.getTrigger() != NavigationTrigger.REFRESH_ROUTE && persons.mayEdit(dossier)) {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(OfficialNavigation.MEND)
                    .flatMap(DossierPlace::read)
                    .ifPresent(place -> open(dossier, place));
        }
    }

    private void open(Dossier dossier, DossierPlace place) {
        switch (place.section()) {
            case PERSONAL -> persons.editPersonal(dossier, place.property());
            case IDENTITY -> persons.editIdentity(dossier, place.property());
            case RECRUITMENT -> persons.editRecruitment(dossier, place.property());
            case RANK -> persons.editRank(dossier, place.property());
            case PAPER -> rows.editPaper(dossier, place.row(), place.property());
            case PAPERS -> rows.addPaper(dossier);
            case KINDS -> OfficialNavigation.leadTo(KindsWithoutPapers.idOf(place.property()));
        }
    }
}
