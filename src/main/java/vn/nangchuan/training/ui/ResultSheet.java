package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.ClassStatus;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.RecordResults;
import vn.nangchuan.uikit.Attempt;
import vn.nangchuan.uikit.FindingList;

/** Everybody of a class with attendance, result and reason. */
class ResultSheet extends Div {

    private final transient ClassDetails details;
    private final List<ResultRow> rows;
    private final FindingList findings = new FindingList();

    ResultSheet(ClassDetails details, List<EnrolmentLine> people, SerializableConsumer<RecordResults> save) {
        this.details = details;
        int sittings = details.sittings().size();
        ClassStatus status = details.line().status();
        this.rows = people.stream()
                .map(person -> new ResultRow(person, sittings, status))
                .toList();
        addClassName("book");
        add(new Paragraph(translate("training.results.help." + (status.keepsBook() ? status : ClassStatus.CLOSED))));
        add(scroll(), findings);
        if (status.keepsBook()) {
            add(footer(save));
        }
    }

    private Div scroll() {
        NativeTable table = new NativeTable();
        table.addClassName("book-table");
        NativeTableRow head = table.getHead().addRow();
        List.of("training.person", "training.attendance", "training.result", "uikit.reason")
                .forEach(key -> head.addHeaderCell().setText(translate(key)));
        rows.forEach(row -> row.addTo(table.getBody().addRow()));
        Div scroll = new Div(table);
        scroll.addClassName("book-scroll");
        return scroll;
    }

    private Div footer(SerializableConsumer<RecordResults> save) {
        Button store = new Button(translate("training.results.save"));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.setDisableOnClick(true);
        store.addClickListener(_ -> {
            save(save);
            store.setEnabled(true);
        });
        Div footer = new Div(store);
        footer.addClassName("button-bar");
        if (rows.stream().anyMatch(ResultRow::canPass)) {
            footer.add(new Button(translate("training.results.all"), _ -> rows.forEach(ResultRow::passIfPossible)));
        }
        return footer;
    }

    private void save(SerializableConsumer<RecordResults> save) {
        List<RecordResults.Result> results =
                rows.stream().flatMap(row -> row.newResult().stream()).toList();
        if (results.isEmpty()) {
            findings.show(translate("training.results.unchanged"));
            return;
        }
        Attempt.at(findings, () -> save.accept(new RecordResults(details.line().id(), results)));
    }
}
