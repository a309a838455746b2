package vn.nangchuan.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.nangchuan.uikit.ErrorId;

/** Shown when a page cannot be drawn; its id is the one in the log. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.error.title")
@AnonymousAllowed
class UnexpectedErrorView extends Div implements HasErrorParameter<Exception> {

    private static final Logger LOGGER = LoggerFactory.getLogger(UnexpectedErrorView.class);

    UnexpectedErrorView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String what = "The page " + event.getLocation().getPath() + " could not be drawn";
        add(ErrorContent.unexpected(ErrorId.log(LOGGER, what, parameter.getException())));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
