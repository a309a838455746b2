package vn.nangchuan.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/** Reads {@code @PageTitle("module.page.title")} as the key of a text and adds the product's name. */
@Component
class PageTitles implements PageTitleGenerator {

    private static final long serialVersionUID = 1L;

    @Override
    public String generatePageTitle(PageTitleContext context) {
        String product = I18NProvider.translate("uikit.product");
        return context.value().isEmpty() ? product : I18NProvider.translate(context.value()) + " · " + product;
    }
}
