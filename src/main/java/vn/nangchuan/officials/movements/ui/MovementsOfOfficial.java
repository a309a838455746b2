package vn.nangchuan.officials.movements.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.officials.movements.MovementLine;
import vn.nangchuan.officials.movements.TransferLine;
import vn.nangchuan.officials.ui.OfficialProfileSection;
import vn.nangchuan.uikit.EmptyState;
import vn.nangchuan.uikit.Icon;
import vn.nangchuan.uikit.ListDownloads;

/** On an official's page: what happened to their posts by decision, and the ways to record and to propose. */
@org.springframework.stereotype.Component
class MovementsOfOfficial implements OfficialProfileSection {

    private final MovementWork work;
    private final ListDownloads downloads;

    MovementsOfOfficial(MovementWork work, ListDownloads downloads) {
        this.downloads = downloads;
        this.work = work;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "officials.movement.tab";
    }

    @Override
    public boolean isForCurrentUser() {
        return work.mayRead();
    }

    @Override
    public Component create(OfficialId official) {
        List<MovementLine> recorded = work.recordedOf(official);
        List<TransferLine> cases = work.casesOf(official);
        Div section = new Div(buttons(official));
        section.addClassName("movements-of-official");
        if (recorded.isEmpty() && cases.isEmpty()) {
            section.add(new EmptyState(Icon.SEND, translate("officials.movement.of-official.empty"))
                    .because(translate("officials.movement.of-official.empty.why")));
            return section;
        }
        if (!recorded.isEmpty()) {
            MovementGrid grid = new MovementGrid().ofOneOfficial();
            grid.setItems(recorded);
            section.add(downloads.of(() -> MovementOffers.recordedOf(work, official)), grid);
        }
        if (!cases.isEmpty()) {
            TransferGrid grid = new TransferGrid(work);
            grid.setItems(cases);
            section.add(
                    new H3(translate("officials.movement.tab.between")),
                    downloads.of(() -> MovementOffers.casesOf(work, official)),
                    grid);
        }
        return section;
    }

    private Div buttons(OfficialId official) {
        Div buttons = new Div();
        buttons.addClassName("movement-buttons");
        boolean own = work.isOwn(official);
        if (work.mayRecord() && !own) {
            buttons.add(
                    new Button(translate("officials.movement.record"), Icon.PLUS.create(), _ -> work.record(official)));
        }
        if (work.mayPropose() && !own) {
            buttons.add(new Button(
                    translate("officials.transfer.propose"), Icon.SEND.create(), _ -> work.propose(official)));
        }
        buttons.setVisible(buttons.getComponentCount() > 0);
        return buttons;
    }
}
