package vn.nangchuan.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinService;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language of a page, kept for work that goes on for its person where there is no page. */
public final class PageLanguage {

    private final VaadinService texts;
    private final Locale locale;

    private PageLanguage(VaadinService texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** That of the page that is being drawn. */
    public static PageLanguage current() {
        return new PageLanguage(
                VaadinService.getCurrent(), UI.getCurrentOrThrow().getLocale());
    }

    /** Does work whose texts, dates and numbers are then those of the page. */
    public <T> T speak(Supplier<T> work) {
        Map<Class<?>, CurrentInstance> before = CurrentInstance.getInstances();
        VaadinService.setCurrent(texts);
        UI speaker = new Speaker(locale);
        UI.setCurrent(speaker);
        try {
            return work.get();
        } finally {
            CurrentInstance.clearAll();
            CurrentInstance.restoreInstances(before);
            Reference.reachabilityFence(speaker); // what is current is held weakly
        }
    }

    /** No page: nothing but what {@link Formats} and the texts ask a page for. */
    private static final class Speaker extends UI {

        private static final long serialVersionUID = 1L;

        private final @Nullable Locale language;

        Speaker(Locale language) {
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return language == null ? super.getLocale() : language;
        }
    }
}
