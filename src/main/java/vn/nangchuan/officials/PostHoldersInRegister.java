package vn.nangchuan.officials;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nangchuan.kernel.OfficialId;
import vn.nangchuan.standards.PostCode;
import vn.nangchuan.standings.PostHolders;

/** Who holds posts as the register has it. */
@Component
class PostHoldersInRegister implements PostHolders {

    private final JdbcClient jdbc;

    PostHoldersInRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OfficialId> everOf(Set<PostCode> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT DISTINCT p.official_id FROM posting p JOIN post ON post.id = p.post_id
                        WHERE post.code IN (:posts)
                        """)
                .param("posts", posts.stream().map(PostCode::value).toList())
                .query((row, _) -> new OfficialId(row.getLong("official_id")))
                .list();
    }
}
