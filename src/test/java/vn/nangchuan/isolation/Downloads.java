package vn.nangchuan.isolation;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import vn.nangchuan.testing.Fixture;

/** Every handler of downloads that a screen's bean makes, found by reflection, made for the subject and asked to send. */
@Fixture
class Downloads {

    private final ApplicationContext portal;
    private final Matrix matrix;

    Downloads(ApplicationContext portal, Matrix matrix) {
        this.portal = portal;
        this.matrix = matrix;
    }

    /** One download of one subject's file. */
    record Download(String name, DownloadHandler handler) {

        /** The permissions of which one is needed. */
        List<String> asksFor() {
            return switch (name.substring(0, name.indexOf('.'))) {
                case "ExplanationDownloads", "FormDownloads" -> List.of("officials:read", "officials:read-own");
                case "ExportDownloads" -> List.of(); // of another account; ListsOutTests fetches one's own
                case "ImportDownloads" -> List.of("officials:edit");
                default -> List.of("files:read");
            };
        }

        /** Whether any byte came. */
        boolean isSent() {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            try {
                handler.handleDownloadRequest(new DownloadEvent(
                        stub(VaadinRequest.class, sent),
                        stub(VaadinResponse.class, sent),
                        Objects.requireNonNull(VaadinSession.getCurrent()),
                        new Element("a")));
            } catch (AccessDeniedException _) {
                return false;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return sent.size() > 0;
        }

        private static <T> T stub(Class<T> type, ByteArrayOutputStream sent) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (_, method, _) ->
                            method.getName().equals("getOutputStream") ? sent : nothing(method.getReturnType())));
        }

        private static @Nullable Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type.isPrimitive() && type != void.class ? (Object) 0 : null;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Download> of(Subject subject) {
        return Arrays.stream(portal.getBeanDefinitionNames())
                .filter(portal::isSingleton)
                .map(portal::getBean)
                .filter(bean -> Targets.isOfThePortal(AopUtils.getTargetClass(bean)))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(method -> DownloadHandler.class.isAssignableFrom(method.getReturnType()))
                        .map(method -> made(bean, method, subject)));
    }

    private Download made(Object bean, Method method, Subject subject) {
        Target target = new Target(Target.Kind.CONTRIBUTION, bean, method, Set.of(), false);
        try {
            method.setAccessible(true);
            Object[] arguments = matrix.arguments().of(target, subject, 0).orElseThrow();
            return new Download(target.name(), (DownloadHandler) method.invoke(bean, arguments));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
