package vn.nangchuan.officials;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.PostNames;

/** The names of posts as the catalogue has them. */
@Component
class PostNamesInCatalogue implements PostNames {

    private final PostCatalogue catalogue;

    PostNamesInCatalogue(PostCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PostCode, LocalizedText> all() {
        Map<PostCode, LocalizedText> names = new LinkedHashMap<>();
        catalogue.all().forEach(post -> names.put(post.code(), post.name()));
        return names;
    }
}
