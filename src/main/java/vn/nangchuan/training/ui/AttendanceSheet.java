package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nangchuan.training.AttendanceLine;
import vn.nangchuan.training.ClassDetails;
import vn.nangchuan.training.EnrolmentLine;
import vn.nangchuan.training.MarkAttendance;
import vn.nangchuan.training.SittingLine;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.FindingList;
import vn.nangchuan.uikit.FormDraft;
import vn.nangchuan.uikit.Formats;

/** People by sittings, with a box for whoever was there; those who were not have a reason beside it. */
class AttendanceSheet extends Div {

    private final transient ClassDetails details;
    private final transient LocalDate today;
    private final transient Formats formats = Formats.current();
    private final Map<Long, List<AttendanceCell>> columns = new LinkedHashMap<>();
    private final FindingList findings = new FindingList();
    private final FormDraft draft;

    AttendanceSheet(
            ClassDetails details,
            List<EnrolmentLine> people,
            List<AttendanceLine> marks,
            LocalDate today,
            FormDraft draft,
            SerializableConsumer<List<MarkAttendance>> save) {
        this.details = details;
        this.today = today;
        this.draft = draft;
        addClassName("book");
        details.sittings().forEach(sitting -> columns.put(sitting.id(), new ArrayList<>()));
        NativeTable table = new NativeTable();
        table.addClassName("book-table");
        NativeTableRow head = table.getHead().addRow();
        people.forEach(person -> addRow(table, person, marks));
        addHeads(head);
        Div scroll = new Div(table);
        scroll.addClassName("book-scroll");
        add(new Paragraph(translate("training.attendance.help")), draft, scroll, findings);
        if (isOpen()) {
            Button button = button(save);
            add(footer(button));
            draft.watch(draftFields(), scroll, button);
        }
    }

    private DraftFields draftFields() {
        DraftFields kept = DraftFields.none();
        columns.forEach((sitting, cells) ->
                cells.forEach(cell -> kept.part("sitting-" + sitting + "-" + cell.enrolment(), cell)));
        return kept;
    }

    private boolean isOpen() {
        return details.line().status().keepsBook();
    }

    private boolean canMark(SittingLine sitting) {
        return isOpen() && !today.isBefore(sitting.days().startsOn());
    }

    private void addHeads(NativeTableRow head) {
        head.addHeaderCell().setText(translate("training.person"));
        int number = 1;
        for (SittingLine sitting : details.sittings()) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            Span days = new Span(TrainingTexts.days(sitting.days()));
            days.addClassName("secondary");
            cell.add(new Span(translate("training.sitting.number", number++)), days);
            if (canMark(sitting)) {
                cell.add(allPresent(columns.getOrDefault(sitting.id(), List.of())));
            } else if (isOpen()) {
                cell.add(new Span(translate(
                        "training.sitting.later", formats.date(sitting.days().startsOn()))));
            }
        }
    }

    private static Button allPresent(List<AttendanceCell> column) {
        Button button =
                new Button(translate("training.attendance.all"), _ -> column.forEach(AttendanceCell::markPresent));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void addRow(NativeTable table, EnrolmentLine person, List<AttendanceLine> marks) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        Span unit = new Span(person.unitType().nameOf(person.unitName()));
        unit.addClassName("secondary");
        name.add(new Span(person.officialName()), unit);
        for (SittingLine sitting : details.sittings()) {
            AttendanceCell cell = new AttendanceCell(person, markOf(marks, person, sitting), canMark(sitting));
            columns.getOrDefault(sitting.id(), new ArrayList<>()).add(cell);
            row.addDataCell().add(cell);
        }
    }

    private static Optional<AttendanceLine> markOf(
            List<AttendanceLine> marks, EnrolmentLine person, SittingLine sitting) {
        return marks.stream()
                .filter(mark -> mark.enrolment().equals(person.id()) && mark.sitting() == sitting.id())
                .findFirst();
    }

    private Button button(SerializableConsumer<List<MarkAttendance>> save) {
        Button button = new Button(translate("training.attendance.save"), _ -> {});
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            save(save);
            button.setEnabled(true);
        });
        return button;
    }

    private static Div footer(Button button) {
        Div footer = new Div(button);
        footer.addClassName("button-bar");
        return footer;
    }

    private void save(SerializableConsumer<List<MarkAttendance>> save) {
        draft.attempt(findings, findings::show, () -> save.accept(marks()));
    }

    private List<MarkAttendance> marks() {
        return columns.entrySet().stream()
                .map(column -> new MarkAttendance(
                        details.line().id(),
                        column.getKey(),
                        column.getValue().stream()
                                .flatMap(cell -> cell.newMark().stream())
                                .toList()))
                .filter(sitting -> !sitting.marks().isEmpty())
                .toList();
    }
}
