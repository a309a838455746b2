package vn.nangchuan.standings.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.nangchuan.standings.law.ShippedLaw.ShippedFile;

/** Reads the rule files that come with the product (a wrong one stops the start), and says what is published as a job. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    private static final String FILES = "classpath*:config/standards/*.yaml";

    @Bean
    ShippedLaw shippedLaw(RuleFiles reader) throws IOException {
        List<ShippedFile> files = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            RuleFileText text = RuleFileText.of(file.getContentAsString(StandardCharsets.UTF_8));
            files.add(new ShippedFile(text, reader.read(String.valueOf(file.getFilename()), text)));
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("There is no rule file at " + FILES);
        }
        return new ShippedLaw(files);
    }

    /** The desk is resolved late, as below: it assesses anew, and that says to the jobs how far it is. */
    @Bean
    LawPublication parameterPublication(ObjectProvider<ParameterDesk> desk) {
        return new LawPublication(
                LawPublication.OF_PARAMETER, (id, key) -> desk.getObject().publish(id, key));
    }

    @Bean
    LawPublication versionPublication(ObjectProvider<VersionDesk> desk) {
        return new LawPublication(
                LawPublication.OF_VERSION, (id, key) -> desk.getObject().publish(id, key));
    }
}
