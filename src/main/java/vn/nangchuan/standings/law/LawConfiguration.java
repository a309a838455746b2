package vn.nangchuan.standings.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.nangchuan.standings.law.ShippedLaw.ShippedFile;

/** Reads the rule files that come with the product; a wrong one stops the start. */
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
}
