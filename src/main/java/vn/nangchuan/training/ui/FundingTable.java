package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.nangchuan.training.ClassFigures;
import vn.nangchuan.training.FundingSource;
import vn.nangchuan.uikit.Formats;

/** The money by source, those that gave nothing too, and the sum. */
class FundingTable extends NativeTable {

    private final transient ClassFigures figures;
    private final transient Formats formats = new Formats(getLocale());

    FundingTable(ClassFigures figures) {
        this.figures = figures;
        addClassName("funding-table");
        getHead()
                .add(new NativeTableRow(
                        header("col", translate("training.figures.source")),
                        header("col", translate("training.figures.amount")),
                        header("col", translate("training.figures.share"))));
        for (FundingSource source : FundingSource.values()) {
            getBody().add(row(TrainingTexts.of(source), figures.amount(source)));
        }
        getFoot().add(row(translate("training.figures.sum"), figures.total()));
    }

    private NativeTableRow row(String name, long amount) {
        return new NativeTableRow(
                header("row", name),
                new NativeTableCell(formats.number(amount)),
                new NativeTableCell(formats.percent(amount, figures.total())));
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
