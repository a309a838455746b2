package vn.nangchuan.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of what was entered, before somebody leaves it. */
final class UnsavedChanges {

    private UnsavedChanges() {}

    /**
     * @param draft where it can be kept; null: nowhere
     * @param leave goes on, once it was kept or dropped
     * @param stay does not
     */
    static void ask(@Nullable FormDraft draft, SerializableRunnable leave, SerializableRunnable stay) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(translate("uikit.unsaved.title"));
        ask.setText(translate("uikit.unsaved.text"));
        ask.setCancelable(true);
        ask.setCancelText(translate("uikit.unsaved.stay"));
        ask.addCancelListener(_ -> stay.run());
        if (draft == null || !draft.isKept()) {
            ask.setConfirmText(translate("uikit.unsaved.drop"));
            ask.setConfirmButtonTheme("error");
            ask.addConfirmListener(_ -> leave.run());
        } else {
            offerBoth(ask, draft, leave);
        }
        ask.open();
    }

    private static void offerBoth(ConfirmDialog ask, FormDraft draft, SerializableRunnable leave) {
        ask.setHeader(translate("uikit.unsaved.title.draft"));
        ask.setText(translate("uikit.unsaved.text.draft", Draft.LASTS.toDays()));
        ask.setRejectable(true);
        ask.setRejectText(translate("uikit.unsaved.drop"));
        ask.setRejectButtonTheme("error tertiary");
        ask.addRejectListener(_ -> {
            draft.drop();
            leave.run();
        });
        ask.setConfirmText(translate("uikit.unsaved.keep"));
        ask.addConfirmListener(_ -> {
            draft.leave();
            leave.run();
        });
    }
}
