package vn.nangchuan.testing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import vn.nangchuan.database.DatabaseAccess;
import vn.nangchuan.database.SharedTestServer;

/** Points every test's application at the one database server of its process, under the schemas of {@link OwnSchemas}. */
class TestDatabaseCustomizer implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        OwnSchemas own = AnnotatedElementUtils.findMergedAnnotation(testClass, OwnSchemas.class);
        return new Customizer(own == null ? "nc_test" : own.value());
    }

    private record Customizer(String name) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            DatabaseAccess access = SharedTestServer.access(name);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database",
                            Map.of(
                                    "nangchuan.database.address",
                                    access.host() + ":" + access.port(),
                                    "nangchuan.database.name",
                                    name,
                                    "nangchuan.database.folder",
                                    TestFolders.run()
                                            .resolve("portals")
                                            .resolve(name)
                                            .toString(),
                                    "nangchuan.recomputation.at",
                                    "-",
                                    "nangchuan.database.owner.user",
                                    access.owner().user(),
                                    "nangchuan.database.owner.password",
                                    access.owner().password(),
                                    "nangchuan.database.application.user",
                                    access.application().user(),
                                    "nangchuan.database.application.password",
                                    access.application().password())));
        }
    }
}
