package vn.nangchuan.officials;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.PostNames;

/** The names of posts as the catalogue has them. */
@Component
class PostNamesInCatalogue implements PostNames {

    private final JdbcClient jdbc;

    PostNamesInCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PostCode, LocalizedText> all() {
        Map<PostCode, LocalizedText> names = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name_vi, name_en FROM post ORDER BY sort_order").query(row -> {
            names.put(
                    new PostCode(row.getString("code")),
                    new LocalizedText(row.getString("name_vi"), row.getString("name_en")));
        });
        return names;
    }
}
