package vn.nangchuan.standings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.nangchuan.standards.Law;
import vn.nangchuan.standards.LawBook;

/** Reads the law as it is written, before any province fills it in; a wrong rule file stops the start. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    Law law() throws IOException {
        Map<String, InputStream> files = new LinkedHashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:config/standards/*.yaml")) {
                files.put(String.valueOf(file.getFilename()), file.getInputStream());
            }
            return LawBook.read(files);
        } finally {
            files.values().forEach(LawConfiguration::close);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
