package vn.nangchuan.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** Shown when a service refuses a page for lack of a right: word for word what {@link NotFoundView} says. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.not-found.title")
@AnonymousAllowed
class NoRightView extends Div implements HasErrorParameter<AccessDeniedException> {

    NoRightView() {
        addClassName("page");
        add(ErrorContent.notFound());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
