package vn.nangchuan.officials;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nangchuan.officials.OfficialPermissions.MayConfigureOfficials;
import vn.nangchuan.scope.Scopes;
import vn.nangchuan.standards.PostCode;

/** The posts whose holders a province counts as key officials (cán bộ chủ chốt); no law defines the set. */
@Service
@Transactional
@MayConfigureOfficials
public class KeyPosts {

    private final KeyPostRecords records;
    private final Posts posts;
    private final Scopes scopes;

    KeyPosts(KeyPostRecords records, Posts posts, Scopes scopes) {
        this.records = records;
        this.posts = posts;
        this.scopes = scopes;
    }

    public void add(String postCode, LocalDate from) {
        Post post = posts.findAll().stream()
                .filter(candidate -> candidate.code().equals(new PostCode(postCode)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No post " + postCode));
        records.save(new KeyPost(scopes.require().path().province(), post, from));
    }
}
