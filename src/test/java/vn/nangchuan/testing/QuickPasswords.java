package vn.nangchuan.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Lets every test's application hash passwords as the portal does, but with little work: tests give and check thousands,
 * and what makes guessing dear makes each of them wait. How strong the portal's own hashes are, a test of their own says.
 */
class QuickPasswords implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return new Customizer();
    }

    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().addBeanPostProcessor(new InPlaceOfTheStrong());
        }
    }

    private static class InPlaceOfTheStrong implements BeanPostProcessor {

        private static final int SALT_BYTES = 16;
        private static final int HASH_BYTES = 32;
        private static final int KIBIBYTES = 8;

        @Override
        public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Argon2PasswordEncoder
                    ? new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, 1)
                    : bean;
        }
    }
}
