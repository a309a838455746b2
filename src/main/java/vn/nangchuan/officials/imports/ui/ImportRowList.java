package vn.nangchuan.officials.imports.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import vn.nangchuan.officials.imports.Choice;
import vn.nangchuan.officials.imports.ImportDesk;
import vn.nangchuan.officials.imports.ImportLine;
import vn.nangchuan.officials.imports.ImportLists;
import vn.nangchuan.officials.imports.ImportRow;
import vn.nangchuan.officials.imports.ImportStatus;
import vn.nangchuan.officials.imports.SheetField;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;

/** The rows of a file, a page at a time, narrowed to what they do. */
class ImportRowList extends Section {

    static final int PAGE = 50;

    private final transient ImportLists lists;
    private final transient ImportDesk desk;
    private final long id;
    private final SerializableRunnable whenChosen;
    private final StatusChips chips = new StatusChips(_ -> begin());
    private final transient List<ImportRow> rows = new ArrayList<>();
    private final FindingList findings = new FindingList();
    private final ImportRowGrid grid;
    private final Paragraph none = new Paragraph(translate("officials.import.no-rows"));
    private final Button more = new Button(translate("officials.movement.more"), _ -> readOn());

    /** @param whenChosen called when it was said of a cell in conflict which counts */
    ImportRowList(
            ImportLists lists, ImportDesk desk, ImportTexts texts, ImportLine line, SerializableRunnable whenChosen) {
        this.lists = lists;
        this.desk = desk;
        this.id = line.id();
        this.whenChosen = whenChosen;
        this.grid = new ImportRowGrid(texts, line.status() == ImportStatus.CHECKED ? this::choose : null);
        addClassNames("page-section", "paged-rows");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        none.addClassName("secondary");
        add(new H2(translate("officials.import.rows.title")), chips, findings, none, grid, more);
        chips.show(line.counts());
        begin();
    }

    private void begin() {
        rows.clear();
        readOn();
    }

    private void readOn() {
        List<ImportRow> page = lists.rows(
                id, chips.chosen(), rows.isEmpty() ? 0 : rows.getLast().number(), PAGE);
        rows.addAll(page);
        grid.setItems(List.copyOf(rows));
        grid.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty());
        more.setVisible(page.size() == PAGE);
    }

    /** The row stays where it is, so that the next one is where the hand is. */
    private void choose(ImportRow row, SheetField field, Choice choice) {
        if (!Attempt.at(findings, () -> desk.choose(id, row.number(), field, choice))) {
            return;
        }
        lists.rows(id, null, row.number() - 1, 1).stream()
                .filter(now -> now.number() == row.number())
                .forEach(now -> rows.replaceAll(known -> known.number() == now.number() ? now : known));
        grid.setItems(List.copyOf(rows));
        lists.find(id).ifPresent(sheet -> chips.show(sheet.line().counts()));
        whenChosen.run();
    }
}
