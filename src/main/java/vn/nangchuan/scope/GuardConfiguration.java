package vn.nangchuan.scope;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;

/** Puts the guard around every public method of the portal's services, outside their transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class GuardConfiguration {

    private static final String PORTAL = "vn.nangchuan.";

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor guardedAnswers(ObjectProvider<ScopeGuard> guard) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new OfServices(), new GuardedAnswers(guard));
        advisor.setOrder(0);
        return advisor;
    }

    private static final class OfServices extends StaticMethodMatcherPointcut {

        @Override
        public boolean matches(Method method, Class<?> type) {
            return Modifier.isPublic(method.getModifiers())
                    && type.getName().startsWith(PORTAL)
                    && method.getDeclaringClass().getName().startsWith(PORTAL)
                    && AnnotatedElementUtils.hasAnnotation(type, Service.class);
        }
    }
}
