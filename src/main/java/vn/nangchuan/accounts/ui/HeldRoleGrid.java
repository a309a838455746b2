package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import vn.nangchuan.accounts.AccountDetails;
import vn.nangchuan.accounts.AccountLists;
import vn.nangchuan.accounts.AccountPermissions;
import vn.nangchuan.accounts.HeldRole;
import vn.nangchuan.uikit.CardGrid;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.uikit.ListOffer;
import vn.nangchuan.uikit.StatusBadge;
import vn.nangchuan.uikit.Tone;

/** The roles of an account, held now, earlier and later, as a table or, on a phone, as cards. */
class HeldRoleGrid extends CardGrid<HeldRole> {

    /**
     * @param mayEnd whether roles can be taken away here
     * @param end asked for when one shall be
     */
    HeldRoleGrid(LocalDate today, boolean mayEnd, SerializableConsumer<HeldRole> end) {
        super(line -> card(line, today, mayEnd, end));
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> AccountTexts.role(line.role()))
                .setHeader(translate("accounts.role"))
                .setRowHeader(true)
                .setFlexGrow(2);
        addColumn(HeldRole::unitName).setHeader(translate("accounts.role.unit")).setFlexGrow(2);
        addColumn(line -> Formats.current().date(line.from()))
                .setHeader(translate("accounts.from"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addColumn(line -> AccountTexts.lastDay(line.until()))
                .setHeader(translate("accounts.last-day.short"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addComponentColumn(line -> state(line, today))
                .setHeader(translate("accounts.state"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        addComponentColumn(line -> endButton(line, today, mayEnd, end))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static StatusBadge state(HeldRole line, LocalDate today) {
        Tone running = line.isHeldOn(today) ? Tone.SUCCESS : Tone.INFO;
        return new StatusBadge(line.hasEndedBy(today) ? Tone.NEUTRAL : running, translate(stateKey(line, today)));
    }

    private static Component endButton(
            HeldRole line, LocalDate today, boolean mayEnd, SerializableConsumer<HeldRole> end) {
        Button button = new Button(translate("accounts.end"), _ -> end.accept(line));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(translate("accounts.end.title", AccountTexts.role(line.role())));
        button.setVisible(mayEnd && !line.hasEndedBy(today));
        return button;
    }

    private static Component card(HeldRole line, LocalDate today, boolean mayEnd, SerializableConsumer<HeldRole> end) {
        Div head = new Div(new Span(AccountTexts.role(line.role())), state(line, today));
        head.addClassName("card-head");
        Span unit = new Span(line.unitName());
        unit.addClassName("secondary");
        Span days = new Span(
                translate("accounts.days", Formats.current().date(line.from()), AccountTexts.lastDay(line.until())));
        days.addClassName("secondary");
        Div card = new Div(head, unit, days, new Div(endButton(line, today, mayEnd, end)));
        card.addClassName("row-card");
        return card;
    }

    /** The roles as they are shown, to be taken away. */
    static ListOffer<HeldRole> offer(AccountLists lists, AccountDetails account, LocalDate today) {
        return ListOffer.of(
                        "vai-tro",
                        AccountPermissions.MANAGE,
                        translate("accounts.roles"),
                        () -> lists.find(account.id()).stream().flatMap(now -> now.roles().stream()))
                .filteredBy(List.of(account.username()))
                .text("accounts.role", line -> AccountTexts.role(line.role()))
                .text("accounts.role.unit", HeldRole::unitName)
                .date("accounts.from", HeldRole::from)
                .text("accounts.last-day.short", line -> AccountTexts.lastDay(line.until()))
                .text("accounts.state", line -> translate(stateKey(line, today)));
    }

    private static String stateKey(HeldRole line, LocalDate today) {
        if (line.hasEndedBy(today)) {
            return "accounts.role.state.ended";
        }
        return line.isHeldOn(today) ? "accounts.role.state.held" : "accounts.role.state.to-come";
    }
}
