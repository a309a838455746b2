package vn.nangchuan.training.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import vn.nangchuan.access.CurrentUser;
import vn.nangchuan.training.TrainingPermissions;
import vn.nangchuan.uikit.Icon;

/** Leads from the classes of a year to their figures, for who may see them. */
@SpringComponent
@Scope("prototype")
class FiguresLink extends Anchor {

    FiguresLink(CurrentUser currentUser) {
        addClassName("icon-link");
        add(Icon.CHART_COLUMN.create(), new Span(translate("training.figures.title")));
        setVisible(currentUser.may(TrainingPermissions.FIGURES));
    }

    void leadTo(int year) {
        setHref(FiguresAddress.ofYear(null, year).path());
    }
}
