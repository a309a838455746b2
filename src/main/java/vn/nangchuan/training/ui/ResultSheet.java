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
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDraft;

/** Everybody of a class with attendance, result and reason. */
class ResultSheet extends Div {

    private final transient ClassDetails details;
    private final List<ResultRow> rows;
    private final FindingList findings = new FindingList();
    private final FormDraft draft;

    ResultSheet(
            ClassDetails details,
            List<EnrolmentLine> people,
            FormDraft draft,
            SerializableConsumer<RecordResults> save) {
        this.details = details;
        this.draft = draft;
        int sittings = details.sittings().size();
        ClassStatus status = details.line().status();
        this.rows = people.stream()
                .map(person -> new ResultRow(person, sittings, status))
                .toList();
        addClassName("book");
        add(new Paragraph(translate("training.results.help." + (status.keepsBook() ? status : ClassStatus.CLOSED))));
        Div scroll = scroll();
        add(draft, scroll, findings);
        if (status.keepsBook()) {
            Button store = button(save);
            add(footer(store));
            DraftFields kept = DraftFields.none();
            rows.forEach(row -> kept.all(row.draftFields()));
            draft.watch(kept, scroll, store);
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

    private Button button(SerializableConsumer<RecordResults> save) {
        Button store = new Button(translate("training.results.save"));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.setDisableOnClick(true);
        store.addClickListener(_ -> {
            save(save);
            store.setEnabled(true);
        });
        return store;
    }

    private Div footer(Button store) {
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
        draft.attempt(
                findings,
                findings::show,
                () -> save.accept(new RecordResults(details.line().id(), results)));
    }
}
