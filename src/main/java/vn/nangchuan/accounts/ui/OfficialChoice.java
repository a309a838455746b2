package vn.nangchuan.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.kernel.BusinessClock;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.kernel.UnitId;
import vn.nangchuan.officials.OfficialLine;
import vn.nangchuan.officials.OfficialPermissions;
import vn.nangchuan.officials.RegisterFilter;
import vn.nangchuan.officials.RegisterLists;
import vn.nangchuan.uikit.DraftFields;
import vn.nangchuan.uikit.Formats;
import vn.nangchuan.units.UnitSummary;

/** Whose account it is on a commune's register. Not there for those who may not read registers. */
class OfficialChoice extends ComboBox<OfficialLine> {

    private static final int MOST_NAMESAKES = 50;

    private final transient RegisterLists registers;
    private final transient BusinessClock clock;
    private final boolean mayRead;
    private @Nullable UnitId register;

    OfficialChoice(RegisterLists registers, CurrentUser currentUser, BusinessClock clock) {
        super(translate("accounts.official"));
        this.registers = registers;
        this.clock = clock;
        this.mayRead = currentUser.may(OfficialPermissions.READ);
        setItemLabelGenerator(OfficialChoice::label);
        setHelperText(translate("accounts.official.help"));
        setClearButtonVisible(true);
        setVisible(false);
    }

    /** Offers the officials of that unit, as many as one scrolls to. */
    void offer(@Nullable UnitSummary unit) {
        clear();
        setVisible(false);
        if (mayRead && unit != null && unit.type().isCommuneLevel()) {
            setVisible(true);
            offerRegister(unit.id());
        }
    }

    private void offerRegister(UnitId shown) {
        register = shown;
        setItems(query -> named(shown, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
    }

    private Stream<OfficialLine> named(UnitId shown, String name, int offset, int limit) {
        RegisterFilter filter = new RegisterFilter(shown, clock.today(), name, null);
        return registers.page(filter, null, offset + limit).lines().stream().skip(offset);
    }

    /** By number and name, since a register is searched by name. */
    DraftFields draftFields() {
        return DraftFields.none().choice("official", this, line -> line.id() + " " + line.fullName(), this::numbered);
    }

    private Optional<OfficialLine> numbered(String numberAndName) {
        int space = numberAndName.indexOf(' ');
        String number = numberAndName.substring(0, Math.max(space, 0));
        return !isVisible() || register == null
                ? Optional.empty()
                : named(register, numberAndName.substring(space + 1), 0, MOST_NAMESAKES)
                        .filter(line -> line.id().toString().equals(number))
                        .findFirst();
    }

    Optional<OfficialId> id() {
        return getOptionalValue().map(OfficialLine::id);
    }

    private static String label(OfficialLine line) {
        String posts = line.posts().stream().map(Formats.current()::name).collect(Collectors.joining(", "));
        return line.fullName() + " – " + posts;
    }
}
